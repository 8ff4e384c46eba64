package coranto.gather.feed;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/// A text of a feed as HTML that is safe to show: only elements and attributes of the [Cleaner]'s
/// list stand in it, nothing that runs, frames, styles or reloads. Marks that can't be mistaken for
/// markup are not escaped, so that most titles are the same as HTML and as plain text.
public record FeedText(String html) {
  private static final Pattern PARAGRAPHS = Pattern.compile("\\R[ \\t]*\\R\\s*");

  /// @param markup HTML as it came
  /// @param base what relative addresses count from
  static @Nullable FeedText ofHtml(String markup, @Nullable String base) {
    return of(Cleaner.html(markup, base));
  }

  /// @param text not markup, whatever it looks like; blank lines part paragraphs
  static @Nullable FeedText ofPlain(String text) {
    String[] paragraphs = PARAGRAPHS.split(text.strip(), -1);
    if (paragraphs.length == 1) {
      return of(Cleaner.plain(paragraphs[0]));
    }
    var html = new StringBuilder();
    for (String paragraph : paragraphs) {
      html.append("<p>").append(Cleaner.plain(paragraph)).append("</p>\n");
    }
    return new FeedText(html.toString().strip());
  }

  static @Nullable FeedText of(String clean) {
    return clean.isEmpty() ? null : new FeedText(clean);
  }

  /// The words alone, blanks joined.
  public String plain() {
    return html.indexOf('<') < 0 && html.indexOf('&') < 0
        ? html
        : Jsoup.parseBodyFragment(html).text();
  }
}
