package coranto.group.bridge;

import com.ibm.icu.util.ULocale;
import coranto.report.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds a report's landmarks: names by their consonants in Latin letters, countries, cities,
/// months
/// and weekdays by their names in the report's language (CLDR), numbers with their magnitude, and
/// words of a short list. Looks at the report alone; safe to use from many threads.
public final class Bridge {
  /// Those that CLDR knows.
  private static final Set<String> LANGUAGES =
      Arrays.stream(ULocale.getAvailableLocales())
          .map(ULocale::getLanguage)
          .collect(Collectors.toUnmodifiableSet());

  private Bridge() {}

  /// In the order of the text, some of them more than once; none when the language is not known.
  public static List<Landmark> landmarks(Reading reading) {
    String language = language(reading.report().language());
    if (!LANGUAGES.contains(language)) {
      return List.of();
    }
    Tongue tongue = Tongue.of(language);
    var found = new ArrayList<Landmark>();
    Known.find(reading.titleTokens(), tongue, found);
    Known.find(reading.tokens(), tongue, found);
    Figures.find(reading.titleTokens(), tongue, found);
    Figures.find(reading.tokens(), tongue, found);
    ForeignNames.find(reading, tongue, found);
    return found;
  }

  /// The first part of a BCP 47 tag; empty when there is none.
  public static String language(@Nullable String tag) {
    return tag == null ? "" : tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
  }
}
