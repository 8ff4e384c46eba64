package coranto.extract;

import java.util.ArrayList;
import java.util.List;

/// Takes a run of text with its forced line ends apart into paragraphs.
final class Lines {
  /// A line this long that ends a sentence is a paragraph although one line end follows it alone.
  private static final int LONG = 60;

  private Lines() {}

  static List<String> paragraphs(String run) {
    if (run.indexOf('\n') < 0) {
      String text = run.strip();
      return text.isEmpty() ? List.of() : List.of(text);
    }
    return split(run);
  }

  private static List<String> split(String run) {
    var paragraphs = new ArrayList<String>();
    var open = new StringBuilder();
    for (String line : run.split("\n", -1)) {
      String text = line.strip();
      if (text.isEmpty()) {
        close(open, paragraphs);
      } else {
        open.append(open.isEmpty() ? "" : "\n").append(text);
        if (text.length() >= LONG && "。.!?…\"”」".indexOf(text.charAt(text.length() - 1)) >= 0) {
          close(open, paragraphs);
        }
      }
    }
    close(open, paragraphs);
    return paragraphs;
  }

  private static void close(StringBuilder open, List<String> paragraphs) {
    if (!open.isEmpty()) {
      paragraphs.add(open.toString());
      open.setLength(0);
    }
  }
}
