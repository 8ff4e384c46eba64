package coranto.web.page.print;

import java.util.Locale;

/// How many of a story's reports are origins and how many go back to one, as a row of squares and
/// dots. However many there are, each is drawn, smaller when they are many.
///
/// @param firsts reports that are origins
/// @param rest reports that go back to one of them
public record Tally(int firsts, int rest) {
  private static final double WIDEST = 240;
  private static final double PITCH = 10;

  /// Of a story.
  public static Tally of(int origins, int reports) {
    return new Tally(origins, Math.max(0, reports - origins));
  }

  /// One report alone is no matter of counting.
  public boolean drawn() {
    return firsts + rest > 1;
  }

  private double pitch() {
    return Math.min(PITCH, WIDEST / (firsts + rest));
  }

  public String width() {
    return number(pitch() * (firsts + rest));
  }

  /// A line as long as all squares and the gaps between them.
  public String origins() {
    return "M0 4h" + number(pitch() * (firsts - 0.3));
  }

  public String squares() {
    return number(pitch() * 0.7) + " " + number(pitch() * 0.3);
  }

  /// A line from the first dot to the last.
  public String copies() {
    return rest == 0
        ? ""
        : "M" + number(pitch() * (firsts + 0.35)) + " 4h" + number(pitch() * (rest - 1) + 0.01);
  }

  public String dots() {
    return "0 " + number(pitch());
  }

  /// Across.
  public String dot() {
    return number(Math.min(6, pitch() * 0.65));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
