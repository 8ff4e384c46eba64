package coranto.embedded;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Every row of every derived table as one line, in a fixed order: two rebuilds are alike when
/// these are. Without what can be missing: what open entries are compared and found by, and what
/// the front page needs.
record DerivedDump(Sqlite sqlite) {
  List<String> lines() {
    var lines = new ArrayList<String>();
    for (String table :
        sqlite.strings(
            "SELECT name FROM sqlite_master WHERE type = 'table'"
                + " AND name NOT IN ('features', 'summary') ORDER BY name")) {
      lines.addAll(lines(table));
    }
    return lines;
  }

  private List<String> lines(String table) {
    List<String> columns =
        sqlite.strings(
            "SELECT name FROM pragma_table_info(?) WHERE type <> 'BLOB' ORDER BY cid", table);
    String all = String.join(", ", columns);
    return sqlite.rows(
        "SELECT " + all + " FROM " + table + " ORDER BY " + all,
        row -> line(table, row, columns.size()));
  }

  private static String line(String table, ResultSet row, int columns) throws SQLException {
    var line = new StringBuilder(table);
    for (int column = 1; column <= columns; column++) {
      Object held = row.getObject(column);
      line.append(' ').append(held == null ? "" : DerivedRows.text(held));
    }
    return line.toString();
  }
}
