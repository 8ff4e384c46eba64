package coranto.understand.words;

import java.util.List;

/// Numbers in digits and small ones in words.
public final class Numbers {
  private static final List<String> SMALL =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private Numbers() {}

  /// The whole number at the start of a normal form, or -1.
  public static int value(String norm) {
    int small = SMALL.indexOf(norm);
    if (small >= 0) {
      return small;
    }
    int at = 0;
    long value = 0;
    while (at < norm.length() && norm.charAt(at) >= '0' && norm.charAt(at) <= '9' && at < 9) {
      value = value * 10 + norm.charAt(at++) - '0';
    }
    return at == norm.length() && at > 0 ? (int) value : -1;
  }

  /// A number with or without the ending of an ordinal: `5`, `5th`; -1 for others.
  public static int ordinal(String norm) {
    int letters = norm.length() - 2;
    boolean ending =
        letters > 0
            && (norm.endsWith("th")
                || norm.endsWith("st")
                || norm.endsWith("nd")
                || norm.endsWith("rd"));
    return value(ending ? norm.substring(0, letters) : norm);
  }

  /// A number with a fraction: `3.1`; NaN for others.
  public static double decimal(String norm) {
    int dot = norm.indexOf('.');
    if (dot < 0) {
      return value(norm) < 0 ? Double.NaN : value(norm);
    }
    int whole = value(norm.substring(0, dot));
    int part = value(norm.substring(dot + 1));
    int digits = norm.length() - dot - 1;
    return whole < 0 || part < 0 || digits > 6 ? Double.NaN : whole + part / Math.pow(10, digits);
  }
}
