package coranto.web.page.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts a site under a path: every address of this site in a page's tags gets it. Text is left
/// alone: there no `<` opens a tag, since templates escape it.
final class Under {
  private static final List<String> NAMES = List.of(" href=\"/", " src=\"/", " action=\"/");

  private Under() {}

  /// @param prefix as `/news`
  static String path(String prefix, String page) {
    var out = new StringBuilder(page.length() + 1_000);
    boolean tag = false;
    boolean value = false;
    for (int at = 0; at < page.length(); at++) {
      char letter = page.charAt(at);
      String name = tag && !value ? opens(page, at) : null;
      if (name != null) {
        out.append(name, 0, name.length() - 1).append(prefix);
        at += name.length() - 2;
        value = true;
        continue;
      }
      out.append(letter);
      if (tag && letter == '"') {
        value = !value;
      } else if (!value) {
        tag = letter == '<' || (tag && letter != '>');
      }
    }
    return out.toString();
  }

  /// The attribute that begins here and names an address of this site; null when none does.
  private static @Nullable String opens(String page, int at) {
    for (String name : NAMES) {
      if (page.startsWith(name, at) && !page.startsWith("/", at + name.length())) {
        return name;
      }
    }
    return null;
  }
}
