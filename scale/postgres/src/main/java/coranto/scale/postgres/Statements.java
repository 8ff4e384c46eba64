package coranto.scale.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Runs statements on one session.
record Statements(Connection connection) {
  /// Makes something of a row.
  @FunctionalInterface
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /// Runs one that gives no rows; returns how many rows it changed.
  int run(String sql, @Nullable Object... arguments) throws SQLException {
    try (PreparedStatement statement = filled(sql, arguments)) {
      return statement.executeUpdate();
    }
  }

  /// Runs one statement, or several divided by semicolons, with nothing to fill in.
  void script(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /// What is made of each row, in order.
  <T> List<T> rows(String sql, Row<T> reading, @Nullable Object... arguments) throws SQLException {
    try (PreparedStatement statement = filled(sql, arguments);
        ResultSet rows = statement.executeQuery()) {
      var found = new ArrayList<T>();
      while (rows.next()) {
        found.add(reading.read(rows));
      }
      return found;
    }
  }

  /// The number that a query gives; 0 when it gives none.
  long number(String sql, @Nullable Object... arguments) throws SQLException {
    List<Long> found = rows(sql, row -> row.getLong(1), arguments);
    return found.isEmpty() ? 0 : found.getFirst();
  }

  private PreparedStatement filled(String sql, @Nullable Object... arguments) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    try {
      for (int at = 0; at < arguments.length; at++) {
        statement.setObject(at + 1, arguments[at]);
      }
      return statement;
    } catch (SQLException e) {
      statement.close();
      throw e;
    }
  }
}
