package coranto.lab;

import java.util.ArrayList;
import java.util.List;

/// A table of figures.
///
/// @param title the set, its size and what was done
/// @param rows one list of cells a row, as long as `columns`
public record Table(String title, List<String> columns, List<List<String>> rows) {
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /// With aligned columns, for a terminal.
  public String printed() {
    var all = new ArrayList<List<String>>();
    all.add(columns);
    all.addAll(rows);
    var printed = new StringBuilder(title).append('\n');
    for (List<String> row : all) {
      for (int column = 0; column < row.size(); column++) {
        printed.append(padded(row.get(column), width(all, column)));
      }
      printed.append('\n');
    }
    return printed.toString();
  }

  private static String padded(String cell, int width) {
    return cell + " ".repeat(width - cell.length() + 2);
  }

  private static int width(List<List<String>> rows, int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }
}
