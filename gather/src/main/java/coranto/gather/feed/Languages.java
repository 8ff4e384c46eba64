package coranto.gather.feed;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Tags of languages as feeds write them.
final class Languages {
  private Languages() {}

  /// BCP 47, in the feed's own spelling; null for what is no tag.
  static @Nullable String tag(@Nullable String said) {
    String text = said == null ? "" : said.strip().replace('_', '-');
    try {
      boolean named = !new Locale.Builder().setLanguageTag(text).build().getLanguage().isEmpty();
      return named ? text : null;
    } catch (IllformedLocaleException _) {
      return null;
    }
  }
}
