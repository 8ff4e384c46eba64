package coranto.report;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is known about outlets, from an editable file: tab-separated lines of domain, name, family,
/// kind, language and country; `#` opens a comment; an empty column is unknown.
public final class OutletBook {
  /// One outlet's line.
  ///
  /// @param domain registrable domain, or the name of an outlet without one
  /// @param family one word for all outlets of one owner; empty when it stands alone
  /// @param kind agency, newspaper, broadcaster, site or press-office
  public record Line(
      String domain, String name, String family, String kind, String language, String country) {}

  private final Map<String, Line> lines;
  private volatile @Nullable Lookalikes lookalikes;

  private OutletBook(Map<String, Line> lines) {
    this.lines = lines;
  }

  public static OutletBook empty() {
    return new OutletBook(Map.of());
  }

  /// Reads the file's text. A line with fewer columns leaves the rest unknown.
  public static OutletBook parse(String text) {
    var lines = new HashMap<String, Line>();
    for (String row : text.split("\n", -1)) {
      if (!row.isBlank() && !row.startsWith("#")) {
        var line = line(row.split("\t", -1));
        lines.put(line.domain(), line);
        lines.putIfAbsent(line.name().toLowerCase(Locale.ROOT), line);
      }
    }
    return new OutletBook(lines);
  }

  /// Tells books of different lines apart, in one run of the program and from one to the next.
  public int print() {
    return lines.hashCode();
  }

  public @Nullable Line line(Outlet outlet) {
    var line = lines.get(outlet.key());
    return line != null || outlet.name() == null
        ? line
        : lines.get(outlet.name().toLowerCase(Locale.ROOT));
  }

  /// The word shared by all outlets of one owner; an outlet alone is its own family.
  public String family(Outlet outlet) {
    var line = line(outlet);
    return line == null || line.family().isEmpty() ? outlet.key() : line.family();
  }

  public boolean agency(Outlet outlet) {
    var line = line(outlet);
    return line != null && line.kind().equals("agency");
  }

  /// Every outlet of the file whose kind is agency.
  public java.util.List<Line> agencies() {
    return lines.values().stream()
        .filter(line -> line.kind().equals("agency"))
        .distinct()
        .sorted(java.util.Comparator.comparing(Line::domain))
        .toList();
  }

  /// The outlet of the file that this one is written like without being it, so that it may be taken
  /// for
  /// it; null when there is none.
  public @Nullable Line lookalike(Outlet outlet) {
    return lines.containsKey(outlet.key()) ? null : lookalikes().of(outlet);
  }

  /* Made when first asked for: most commands never ask, and it takes a tenth of a second. */
  private Lookalikes lookalikes() {
    Lookalikes made = lookalikes;
    if (made == null) {
      made = new Lookalikes(new LinkedHashSet<>(lines.values()));
      lookalikes = made;
    }
    return made;
  }

  private static Line line(String[] columns) {
    return new Line(
        column(columns, 0).toLowerCase(Locale.ROOT),
        column(columns, 1),
        column(columns, 2),
        column(columns, 3),
        column(columns, 4),
        column(columns, 5));
  }

  private static String column(String[] columns, int index) {
    return index < columns.length ? columns[index].strip() : "";
  }
}
