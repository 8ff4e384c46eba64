package coranto.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What people say about who is who, from an editable file: tab-separated lines; `#` opens a
/// comment.
///
/// - `same NAME OTHER-NAME`: two names of one person;
/// - `same NAME REPORT REPORT`: who bears the name in two reports is one person;
/// - `apart NAME REPORT REPORT`: they are two.
public final class PeopleBook {
  /// What is said of a bearer of a name in a report: the same as, or another than, the one in
  /// `other`.
  record Line(boolean same, String other) {}

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, List<Line>> lines = new HashMap<>();

  private PeopleBook() {}

  public static PeopleBook empty() {
    return new PeopleBook();
  }

  /// Reads the file's text. A line of another form is passed over.
  public static PeopleBook parse(String text) {
    var book = new PeopleBook();
    for (String row : text.split("\n", -1)) {
      String[] columns = row.strip().split("\t");
      boolean same = columns[0].equals("same");
      if (same && columns.length == 3) {
        book.names.put(key(columns[2]), key(columns[1]));
      } else if (columns.length == 4 && (same || columns[0].equals("apart"))) {
        book.line(columns[1], columns[2], columns[3], same);
        book.line(columns[1], columns[3], columns[2], same);
      }
    }
    return book;
  }

  private static String key(String name) {
    return PersonSketch.key(name.strip());
  }

  private void line(String name, String report, String other, boolean same) {
    lines
        .computeIfAbsent(report.strip() + " " + key(name), _ -> new ArrayList<>())
        .add(new Line(same, other.strip()));
  }

  /// The name that bearers are looked for under.
  String key(String key, int depth) {
    String other = names.get(key);
    return other == null || other.isEmpty() || depth > 4 ? key : key(other, depth + 1);
  }

  /// What is said of the bearer of a name in a report.
  List<Line> lines(String report, String key) {
    return lines.getOrDefault(report + " " + key, List.of());
  }
}
