package coranto.embedded;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Runs statements on one connection.
record Statements(Connection connection) {
  /// Makes something of a row.
  @FunctionalInterface
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  void run(String sql, @Nullable Object... arguments) throws SQLException {
    changed(sql, arguments);
  }

  /// Runs it; returns how many rows it changed.
  int changed(String sql, @Nullable Object... arguments) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      fill(statement, arguments);
      return statement.executeUpdate();
    }
  }

  /// The first column of the first row; null when there is none.
  @Nullable String one(String sql, Object... arguments) throws SQLException {
    List<String> all = all(sql, arguments);
    return all.isEmpty() ? null : all.getFirst();
  }

  /// The first column of all rows.
  List<String> all(String sql, Object... arguments) throws SQLException {
    return rows(sql, row -> row.getString(1), arguments);
  }

  /// What is made of each row, in order.
  <T> List<T> rows(String sql, Row<T> reading, Object... arguments) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      fill(statement, arguments);
      var found = new ArrayList<T>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(reading.read(rows));
        }
      }
      return found;
    }
  }

  private static void fill(PreparedStatement statement, @Nullable Object... arguments)
      throws SQLException {
    for (int at = 0; at < arguments.length; at++) {
      statement.setObject(at + 1, arguments[at]);
    }
  }
}
