package coranto.embedded;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Runs statements on one connection.
record Statements(Connection connection) {
  void run(String sql, @Nullable Object... arguments) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      fill(statement, arguments);
      statement.executeUpdate();
    }
  }

  /// The first column of the first row; null when there is none.
  @Nullable String one(String sql, Object... arguments) throws SQLException {
    List<String> all = all(sql, arguments);
    return all.isEmpty() ? null : all.getFirst();
  }

  /// The first column of all rows.
  List<String> all(String sql, Object... arguments) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      fill(statement, arguments);
      return DerivedRows.strings(statement);
    }
  }

  private static void fill(PreparedStatement statement, @Nullable Object... arguments)
      throws SQLException {
    for (int at = 0; at < arguments.length; at++) {
      statement.setObject(at + 1, arguments[at]);
    }
  }
}
