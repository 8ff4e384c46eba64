package coranto.extract;

import coranto.report.Page;
import java.nio.charset.StandardCharsets;

/// A page as it was sent. What no reader sees makes up most of its bytes and is taken out before
/// they are turned into characters, where its charset leaves the marks of HTML as they are.
///
/// @param text the page's characters, or its bytes, one a character, when not `decoded`
record Source(Page page, String text, boolean decoded) {
  static Source of(Page page) {
    return Charsets.transparent(page)
        ? new Source(page, new String(page.bytes(), StandardCharsets.ISO_8859_1), false)
        : new Source(page, Charsets.decode(page), true);
  }

  /// The page's characters without what [Slim] takes out.
  String slim() {
    String slim = Slim.of(text);
    if (decoded) {
      return slim;
    }
    byte[] bytes = slim.getBytes(StandardCharsets.ISO_8859_1);
    return Charsets.decode(new Page(page.url(), page.headers(), page.fetched(), bytes));
  }

  /// All of the page's characters.
  String whole() {
    return decoded ? text : Charsets.decode(page);
  }
}
