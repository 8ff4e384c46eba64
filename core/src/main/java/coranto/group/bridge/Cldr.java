package coranto.group.bridge;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Objects;

/// The names that the Unicode Consortium's locale data has in every language for countries, for the
/// cities that stand for time zones, for languages, months and weekdays.
final class Cldr {
  /// Parts of the world, by their UN codes.
  private static final List<String> REGIONS = List.of("002", "019", "142", "150", "003", "005");

  private Cldr() {}

  /// Takes a name, what kind of thing goes by it, and which.
  @FunctionalInterface
  interface Taker {
    void take(String name, Sort sort, String what);
  }

  static void names(String language, Taker taker) {
    var locale = new ULocale(language);
    languages(locale, taker);
    cities(locale, taker);
    countries(locale, taker);
    days(new DateFormatSymbols(locale), taker);
  }

  private static void countries(ULocale locale, Taker taker) {
    var full = LocaleDisplayNames.getInstance(locale);
    for (String country : ULocale.getISOCountries()) {
      taker.take(full.regionDisplayName(country), Sort.COUNTRY, country);
    }
    for (String region : REGIONS) {
      taker.take(full.regionDisplayName(region), Sort.COUNTRY, region);
    }
  }

  /// Without languages that are called like nothing else: names of two letters and codes.
  private static void languages(ULocale locale, Taker taker) {
    for (String language : ULocale.getISOLanguages()) {
      String name = new ULocale(language).getDisplayLanguage(locale);
      if (language.length() == 2 && name.length() > 3) {
        taker.take(name, Sort.LANGUAGE, language);
      }
    }
  }

  private static void cities(ULocale locale, Taker taker) {
    var names = TimeZoneNames.getInstance(locale);
    for (String zone :
        TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
      String city = names.getExemplarLocationName(zone);
      if (city != null) {
        taker.take(city, Sort.CITY, zone);
      }
    }
  }

  private static void days(DateFormatSymbols symbols, Taker taker) {
    for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
      each(symbols.getMonths(context, DateFormatSymbols.WIDE), Sort.MONTH, taker);
      each(symbols.getWeekdays(context, DateFormatSymbols.WIDE), Sort.WEEKDAY, taker);
    }
  }

  private static void each(String[] names, Sort sort, Taker taker) {
    for (int at = 0; at < names.length; at++) {
      taker.take(Objects.requireNonNull(names[at]), sort, Integer.toString(at));
    }
  }
}
