package coranto.embedded;

import java.util.ArrayList;
import java.util.List;

/// Every row of every derived table as one line, in a fixed order: two rebuilds are alike when
/// these are. Without what can be missing: what open entries are compared and found by.
record DerivedDump(Sqlite sqlite) {
  List<String> lines() {
    var lines = new ArrayList<String>();
    for (String table :
        sqlite.strings(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'features'"
                + " ORDER BY name")) {
      lines.addAll(lines(table));
    }
    return lines;
  }

  private List<String> lines(String table) {
    List<String> columns =
        sqlite.strings(
            "SELECT name FROM pragma_table_info(?) WHERE type <> 'BLOB' ORDER BY cid", table);
    String row =
        "'"
            + table
            + " ' || "
            + String.join(" || ' ' || ", columns.stream().map(this::text).toList());
    return sqlite.strings(
        "SELECT " + row + " FROM " + table + " ORDER BY " + String.join(", ", columns));
  }

  private String text(String column) {
    return "coalesce(" + column + ", '')";
  }
}
