package coranto.web.page.print;

import coranto.report.Explanation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// An explanation as it is printed: a tree cut to what a page can hold.
///
/// @param score two digits
/// @param more how many parts are left out below it
public record Why(String score, String text, List<Why> parts, int more) {
  private static final int NODES = 60;
  private static final int DEPTH = 6;
  private static final int WIDTH = 12;
  private static final int TEXT = 300;

  public static Why of(Explanation explanation, Measure measure) {
    return of(explanation, new int[] {measure.of(NODES)}, DEPTH);
  }

  /// @param room how many nodes may still be printed
  private static Why of(Explanation explanation, int[] room, int depth) {
    var parts = new ArrayList<Why>();
    for (Explanation part : explanation.parts()) {
      if (depth > 0 && room[0] > 0 && parts.size() < WIDTH) {
        room[0]--;
        parts.add(of(part, room, depth - 1));
      }
    }
    return new Why(
        String.format(Locale.ROOT, "%.2f", explanation.score()),
        Printed.cut(explanation.why(), TEXT),
        parts,
        explanation.parts().size() - parts.size());
  }
}
