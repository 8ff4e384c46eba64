package coranto.group.open;

/// How long stories stay open, and how many reports may be open at once.
///
/// @param days how many days a report looks back, at least 1
/// @param reports above so many the stories close to which nothing came for longest; at least 1
public record Bounds(int days, int reports) {
  /// Unless said otherwise: about half a GB of memory.
  public static final int REPORTS = 500_000;

  /// So many days, and as many reports as may be unless said otherwise.
  public static Bounds of(int days) {
    return new Bounds(days, REPORTS);
  }
}
