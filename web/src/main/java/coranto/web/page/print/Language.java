package coranto.web.page.print;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The language a report says it is in, as far as it can be believed.
public final class Language {
  private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

  private Language() {}

  /// The tag, when it is well formed (BCP 47) and names a language there is; else null.
  public static @Nullable String tag(@Nullable String claimed) {
    try {
      var locale = new Locale.Builder().setLanguageTag(claimed == null ? "" : claimed).build();
      return KNOWN.contains(locale.getLanguage()) ? locale.toLanguageTag() : null;
    } catch (IllformedLocaleException _) {
      return null;
    }
  }

  /// Its name in English; the claim itself when it names none.
  public static String name(String claimed) {
    String tag = tag(claimed);
    return tag == null
        ? Printed.cut(Printed.name(claimed), 40)
        : Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
  }
}
