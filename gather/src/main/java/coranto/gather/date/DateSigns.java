package coranto.gather.date;

import java.util.regex.Pattern;

/// Brings the signs of a date into one form: digits of all scripts, blanks, dashes, the signs for
/// year, month, day, hour and minute of East Asia, remarks in brackets.
final class DateSigns {
  private static final Pattern HOURS =
      Pattern.compile("(\\d{1,2})\\s*[시時时点點]\\s*(\\d{1,2})\\s*[분分](?:\\s*(\\d{1,2})\\s*[초秒])?");
  private static final Pattern WHOLE_HOURS = Pattern.compile("(\\d{1,2})\\s*[시時时点點](?!\\p{L})");
  private static final Pattern DAYS =
      Pattern.compile("(\\d{2,4})\\s*[년年]\\s*(\\d{1,2})\\s*[월月]\\s*(\\d{1,2})\\s*[일日]?");
  private static final Pattern ZONE_NAME = Pattern.compile("\\[([A-Za-z]+/[A-Za-z_]+)]");
  private static final Pattern MARKS = Pattern.compile("[()\\[\\]{}\"“”„«»<>|]");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:nbsp|#160|#xa0);", Pattern.CASE_INSENSITIVE);

  private DateSigns() {}

  static String plain(String text) {
    String out = signs(ENTITY.matcher(text).replaceAll(" "));
    out = DAYS.matcher(out).replaceAll("$1-$2-$3 ");
    out =
        HOURS
            .matcher(out)
            .replaceAll(
                found ->
                    found.group(1)
                        + ":"
                        + found.group(2)
                        + (found.group(3) == null ? "" : ":" + found.group(3)));
    out = WHOLE_HOURS.matcher(out).replaceAll("$1:00");
    out = ZONE_NAME.matcher(out).replaceAll(" $1");
    return MARKS.matcher(out).replaceAll(" ").replaceAll("\\s+", " ").strip();
  }

  private static String signs(String text) {
    var out = new StringBuilder(text.length());
    text.codePoints().forEach(point -> out.appendCodePoint(sign(point)));
    return out.toString();
  }

  private static int sign(int point) {
    if (point > 0x7f && Character.isDigit(point)) {
      return '0' + Character.digit(point, 10);
    }
    return switch (point) {
      case '–', '—', '−', '‐', '‑' -> '-';
      case '：', '∶' -> ':';
      case '／' -> '/';
      case '．' -> '.';
      case '，', '、' -> ',';
      case 0xa0, 0x202f, 0x2009, 0x3000, 0xfeff, 0x200e, 0x200f -> ' ';
      default -> point;
    };
  }
}
