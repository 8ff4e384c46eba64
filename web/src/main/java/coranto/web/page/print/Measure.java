package coranto.web.page.print;

/// How fully a page is printed. A page that comes out too heavy is printed again with less on it.
///
/// @param percent of what a page usually holds
public record Measure(int percent) {
  /// Bytes that no page may weigh: style and script, that come with it, make up to 100,000.
  public static final int HEAVIEST = 66_000;

  public static final Measure FULL = new Measure(100);

  public Measure less() {
    return new Measure(percent * 3 / 4);
  }

  /// Whether there is no sense in printing less.
  public boolean least() {
    return percent < 10;
  }

  /// So much of a usual number, at least 1.
  public int of(int usual) {
    return Math.max(1, usual * percent / 100);
  }
}
