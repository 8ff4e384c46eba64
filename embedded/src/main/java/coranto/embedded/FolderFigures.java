package coranto.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Figures of the files of a data folder, for a bug report: counts and versions of schemas, no
/// texts and no addresses. Only reads, and works while a server holds the folder.
public final class FolderFigures {
  /// Its name, and what gives a number; or, with `%`, rows of a name and a number.
  private record Figure(String file, String name, String sql) {}

  /// Those of one file stand together.
  private static final List<Figure> FIGURES =
      List.of(
          new Figure("truth.db", "schema", "PRAGMA user_version"),
          new Figure("truth.db", "last entry", "SELECT coalesce(max(seq), 0) FROM entry"),
          new Figure(
              "truth.db", "entries of kind %", "SELECT kind, count(*) FROM entry GROUP BY kind"),
          new Figure(SqliteDerived.FILE, "schema", "PRAGMA user_version"),
          new Figure(SqliteDerived.FILE, "progress, %", "SELECT name, value FROM progress"),
          new Figure(
              SqliteDerived.FILE,
              "rows of version %",
              "SELECT versions, count(*) FROM derivation GROUP BY versions"),
          new Figure(SqliteDerived.FILE, "stories", "SELECT count(*) FROM story"),
          new Figure(SqliteDerived.FILE, "open entries", "SELECT count(*) FROM open_entry"),
          // the kind of the exception alone: what it says may hold words of a report
          new Figure(
              SqliteDerived.FILE,
              "parked by %",
              "SELECT CASE WHEN instr(reason, ':') > 0 THEN substr(reason, 1, instr(reason, ':') - 1)"
                  + " ELSE reason END, count(*) FROM parked GROUP BY 1"),
          new Figure("feeds.db", "schema", "PRAGMA user_version"),
          new Figure(
              "feeds.db",
              "feeds that are %",
              "SELECT lower(standing) || CASE WHEN failures > 0 THEN ', failing' ELSE '' END, count(*)"
                  + " FROM feed GROUP BY 1"),
          new Figure("feeds.db", "entries", "SELECT count(*) FROM entry"),
          new Figure("vectors.db", "vectors", "SELECT count(*) FROM vector"));

  private FolderFigures() {}

  /// In an order that is always the same; files that are not there are left out.
  public static Map<String, String> of(Path folder) {
    Map<String, List<Figure>> byFile =
        FIGURES.stream()
            .collect(Collectors.groupingBy(Figure::file, LinkedHashMap::new, Collectors.toList()));
    var figures = new LinkedHashMap<String, String>();
    byFile.forEach(
        (name, asked) -> {
          Path file = folder.resolve(name);
          if (Files.exists(file)) {
            read(file, asked, figures);
          }
        });
    return figures;
  }

  private static void read(Path file, List<Figure> asked, Map<String, String> figures) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      for (Figure figure : asked) {
        read(connection, file, figure, figures);
      }
    } catch (SQLException e) {
      figures.put(file.getFileName().toString(), unreadable(file, e));
    }
  }

  private static void read(
      Connection connection, Path file, Figure figure, Map<String, String> figures) {
    String name = figure.file() + ", " + figure.name();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(figure.sql())) {
      while (rows.next()) {
        boolean named = rows.getMetaData().getColumnCount() == 2;
        figures.put(
            named ? name.replace("%", rows.getString(1)) : name, rows.getString(named ? 2 : 1));
      }
    } catch (SQLException e) {
      figures.put(name, unreadable(file, e));
    }
  }

  private static String unreadable(Path file, SQLException e) {
    return "can't be read: " + Sqlite.failure(file.getFileName(), e).category();
  }
}
