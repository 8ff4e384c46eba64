package coranto.group.bridge;

import com.ibm.icu.text.CompactDecimalFormat;
import com.ibm.icu.text.CompactDecimalFormat.CompactStyle;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// What a language writes behind a number for thousands, millions and more, and how it writes
/// fractions; from CLDR's short numbers.
final class Magnitudes {
  private static final int HIGHEST = 13;

  /// Shorter ones mean many things: `m`, `k`.
  private static final int LEAST_LATIN = 3;

  private final Map<String, BigDecimal> factors =
      new TreeMap<>(
          Comparator.comparingInt(String::length)
              .reversed()
              .thenComparing(Comparator.naturalOrder()));

  private final boolean commaForFractions;

  Magnitudes(String language) {
    var locale = new ULocale(language);
    commaForFractions = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',';
    for (CompactStyle style : CompactStyle.values()) {
      var format = CompactDecimalFormat.getInstance(locale, style);
      for (int power = 3; power < HIGHEST; power++) {
        for (int times : new int[] {1, 2, 5}) {
          add(
              format.format(BigDecimal.TEN.pow(power).multiply(BigDecimal.valueOf(times))),
              power,
              times);
        }
      }
    }
  }

  private void add(String printed, int power, int times) {
    int digits = 0;
    int digit = 0;
    while (digits < printed.length() && Character.isDigit(printed.charAt(digits))) {
      digit = 10 * digit + Character.digit(printed.charAt(digits++), 10);
    }
    String word = bare(printed.substring(digits)).toLowerCase(Locale.ROOT);
    boolean latin = !word.isEmpty() && word.charAt(0) < 0x250;
    boolean whole = digits > 0 && word.chars().allMatch(Character::isLetter);
    if (whole && !word.isEmpty() && !(latin && word.length() < LEAST_LATIN)) {
      var value = BigDecimal.TEN.pow(power).multiply(BigDecimal.valueOf(times));
      factors.putIfAbsent(word, value.divide(BigDecimal.valueOf(digit)));
    }
  }

  private static String bare(String printed) {
    int from = 0;
    while (from < printed.length() && blank(printed.charAt(from))) {
      from++;
    }
    return printed.substring(from);
  }

  private static boolean blank(char letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
  }

  boolean commaForFractions() {
    return commaForFractions;
  }

  /// What a number is to be multiplied with when the text goes on so; 1 when by nothing.
  ///
  /// @param to where the number ends
  BigDecimal behind(String text, int to) {
    int from = to;
    while (from < text.length() && blank(text.charAt(from))) {
      from++;
    }
    for (var entry : factors.entrySet()) {
      if (text.regionMatches(true, from, entry.getKey(), 0, entry.getKey().length())) {
        return entry.getValue();
      }
    }
    return BigDecimal.ONE;
  }
}
