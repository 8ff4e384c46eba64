package coranto.extract;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The language that a page says it is written in.
final class Languages {
  private Languages() {}

  /// A BCP 47 tag; null when the page says none that is well-formed.
  static @Nullable String of(Facts facts) {
    Element html = facts.page.selectFirst("html");
    return Facts.first(
        html == null ? null : tag(html.attr("lang")),
        html == null ? null : tag(html.attr("xml:lang")),
        tag(facts.meta("content-language", "language", "dc.language", "og:locale")),
        tag(facts.linked.text("inLanguage")));
  }

  private static @Nullable String tag(@Nullable String said) {
    if (said == null) {
      return null;
    }
    int comma = said.indexOf(',');
    String first = (comma < 0 ? said : said.substring(0, comma)).strip().replace('_', '-');
    String tag = Locale.forLanguageTag(first).toLanguageTag();
    return tag.equals("und") || first.length() > 20 ? null : tag;
  }
}
