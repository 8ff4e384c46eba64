package coranto.web.page;

/// How fully a page is printed. A page that comes out too heavy is printed again with less on it.
///
/// @param percent of what a page usually holds
record Measure(int percent) {
  /// Bytes that no page may weigh.
  static final int HEAVIEST = 98_000;

  static final Measure FULL = new Measure(100);

  Measure half() {
    return new Measure(percent / 2);
  }

  /// Whether there is no sense in printing less.
  boolean least() {
    return percent < 10;
  }

  /// So much of a usual number, at least 1.
  int of(int usual) {
    return Math.max(1, usual * percent / 100);
  }
}
