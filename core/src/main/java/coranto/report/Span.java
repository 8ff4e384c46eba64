package coranto.report;

/// A piece of a revision's text or title: the characters `from` (inclusive) to `to` (exclusive), in
/// UTF-16 units.
///
/// @param from first unit, at least 0
/// @param to one past the last unit, at least `from`
public record Span(int from, int to) implements Comparable<Span> {
  public Span {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("no span: " + from + " to " + to);
    }
  }

  public int length() {
    return to - from;
  }

  public boolean covers(Span other) {
    return from <= other.from && other.to <= to;
  }

  public boolean covers(int at) {
    return from <= at && at < to;
  }

  public boolean overlaps(Span other) {
    return from < other.to && other.from < to;
  }

  /// How many units both spans hold; 0 when they don't meet.
  public int shared(Span other) {
    return Math.max(0, Math.min(to, other.to) - Math.max(from, other.from));
  }

  /// The smallest span that covers both.
  public Span union(Span other) {
    return new Span(Math.min(from, other.from), Math.max(to, other.to));
  }

  /// The characters of `text` under this span.
  public String in(String text) {
    return text.substring(from, to);
  }

  @Override
  public int compareTo(Span other) {
    return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
  }
}
