package coranto.lab;

import coranto.report.EntityType;
import coranto.understand.names.NameSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A file of names marked in reports by tokens: a line a report, names parted by tabs, each as
/// `first
/// end type`.
final class NameMarks {
  private NameMarks() {}

  static String line(List<NameSpan> names) {
    return String.join(
        "\t",
        names.stream().map(name -> name.first() + " " + name.end() + " " + name.type()).toList());
  }

  static List<List<NameSpan>> read(Path file) throws IOException {
    var marks = new ArrayList<List<NameSpan>>();
    for (String line : Files.readAllLines(file)) {
      var names = new ArrayList<NameSpan>();
      for (String name : line.isEmpty() ? new String[0] : line.split("\t")) {
        String[] parts = name.split(" ");
        int first = Integer.parseInt(parts[0]);
        int end = Integer.parseInt(parts[1]);
        names.add(new NameSpan(first, end, EntityType.valueOf(parts[2]), "marked"));
      }
      marks.add(names);
    }
    return marks;
  }
}
