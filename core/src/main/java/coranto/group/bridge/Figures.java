package coranto.group.bridge;

import coranto.group.bridge.Landmark.Reach;
import coranto.report.Tokens;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the numbers of a text by their value, however a language writes them: `4.2 million`,
/// `4,2 Millionen`, `420万`.
final class Figures {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal EARLIEST = BigDecimal.valueOf(1900);
  private static final BigDecimal LATEST = BigDecimal.valueOf(2100);
  private static final int LONGEST = 20;

  private Figures() {}

  static void find(Tokens tokens, Tongue tongue, List<Landmark> found) {
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.kind(token) == Tokens.Kind.NUMBER) {
        String digits = digits(tokens.raw(token));
        BigDecimal plain = value(digits, tongue.magnitudes().commaForFractions());
        if (plain != null) {
          int to = tokens.from(token) + digits.length();
          add(plain, tongue.magnitudes().behind(tokens.text(), to), digits, found);
        }
      }
    }
  }

  /// Without what Korean writes behind a number without a blank: `64명`, `120만`. Where letters have
  /// case such a word is no number.
  private static String digits(String raw) {
    int to = 0;
    while (to < raw.length() && (Character.isDigit(raw.charAt(to)) || mark(raw, to))) {
      to++;
    }
    return to < raw.length() && Character.getType(raw.charAt(to)) == Character.OTHER_LETTER
        ? raw.substring(0, to)
        : raw;
  }

  private static boolean mark(String raw, int at) {
    return at > 0
        && at + 1 < raw.length()
        && (raw.charAt(at) == '.' || raw.charAt(at) == ',')
        && Character.isDigit(raw.charAt(at + 1));
  }

  private static void add(
      BigDecimal plain, BigDecimal factor, String printed, List<Landmark> found) {
    BigDecimal value = plain.multiply(factor).stripTrailingZeros();
    Sort sort = sort(plain, value, factor.compareTo(BigDecimal.ONE) > 0);
    if (sort != null) {
      found.add(sort.landmark(value.toPlainString(), printed, Reach.ALL));
    }
  }

  private static @Nullable Sort sort(BigDecimal plain, BigDecimal value, boolean large) {
    if (large && plain.stripTrailingZeros().precision() > 1) {
      return Sort.AMOUNT;
    }
    if (large || plain.scale() > 0 && value.scale() > 0) {
      return Sort.NUMBER;
    }
    if (value.compareTo(EARLIEST) >= 0 && value.compareTo(LATEST) <= 0) {
      return Sort.YEAR;
    }
    if (value.compareTo(THOUSAND) >= 0) {
      return Sort.AMOUNT;
    }
    if (value.compareTo(HUNDRED) >= 0) {
      return Sort.NUMBER;
    }
    return value.compareTo(TEN) >= 0 ? Sort.SMALL_NUMBER : null;
  }

  /// The value of digits with marks between them; null for what is no number.
  static @Nullable BigDecimal value(String raw, boolean commaForFractions) {
    if (raw.length() > LONGEST) {
      return null;
    }
    var digits = new StringBuilder();
    boolean fraction = false;
    for (int at = 0; at < raw.length(); at++) {
      char letter = raw.charAt(at);
      int digit = Character.digit(letter, 10);
      if (digit >= 0) {
        digits.append((char) ('0' + digit));
      } else if (letter != '.' && letter != ',' || fraction) {
        return null;
      } else if (fraction(raw, at, commaForFractions)) {
        fraction = true;
        digits.append('.');
      }
    }
    return digits.isEmpty() ? null : new BigDecimal(digits.toString());
  }

  /// Three digits behind the mark that is not for fractions are thousands.
  private static boolean fraction(String raw, int at, boolean commaForFractions) {
    boolean usual = raw.charAt(at) == (commaForFractions ? ',' : '.');
    boolean last = raw.indexOf('.', at + 1) < 0 && raw.indexOf(',', at + 1) < 0;
    return last && (usual || raw.length() - at != 4);
  }
}
