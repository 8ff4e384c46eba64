package coranto.extract;

import coranto.extract.Extraction.Reason;
import coranto.text.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Knows by their words the short pages that stand in an article's place: challenges, logins,
/// errors.
final class Notices {
  static final Notices SHIPPED = new Notices();

  private static final int MOST = 2_000;

  private record Line(Reason reason, String words) {}

  private final List<Line> lines = new ArrayList<>();

  private Notices() {
    for (String line : Resource.lines(Notices.class, "notices.tsv")) {
      int tab = line.indexOf('\t');
      Reason reason = Reason.valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT));
      for (String words : line.substring(tab + 1).split("\\|")) {
        lines.add(new Line(reason, words));
      }
    }
  }

  /// What a page with this title and these paragraphs is; null when it is none of these.
  @Nullable Reason of(String title, Blocks blocks) {
    var text = new StringBuilder(title).append('\n');
    for (Block block : blocks.all()) {
      if (text.length() < MOST) {
        text.append(block.text).append('\n');
      }
    }
    String lower = text.toString().toLowerCase(Locale.ROOT).replace('’', '\'');
    for (Line line : lines) {
      if (lower.contains(line.words)) {
        return line.reason;
      }
    }
    return null;
  }
}
