package coranto.web.page.address;

import coranto.report.Span;
import org.jspecify.annotations.Nullable;

/// The part of an address after `?`. A field that is absent or nonsense has its usual value; of two
/// fields with one name the first counts.
public record Query(String raw) {
  private static final int MOST_DIGITS = 9;

  public String text(String name) {
    for (String pair : raw.split("&", 64)) {
      int equals = pair.indexOf('=');
      if (equals > 0 && pair.substring(0, equals).equals(name)) {
        return Percent.decodeField(pair.substring(equals + 1));
      }
    }
    return "";
  }

  /// A number from 0 on; 0 when there is none.
  public int number(String name) {
    return number(text(name), 0);
  }

  public int sheet() {
    return Math.clamp(number("sheet"), 1, Address.LAST_SHEET);
  }

  /// As in `120-240`.
  public @Nullable Span span(String name) {
    String text = text(name);
    int dash = text.indexOf('-');
    int from = dash < 0 ? -1 : number(text.substring(0, dash), -1);
    int to = dash < 0 ? -1 : number(text.substring(dash + 1), -1);
    return from < 0 || to < from ? null : new Span(from, to);
  }

  private static int number(String text, int otherwise) {
    boolean digits =
        !text.isEmpty()
            && text.length() <= MOST_DIGITS
            && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    return digits ? Integer.parseInt(text) : otherwise;
  }
}
