package coranto.understand.words;

/// Tokens `first` (inclusive) to `end` (exclusive).
public record Range(int first, int end) {
  public boolean empty() {
    return end <= first;
  }

  public boolean overlaps(Range other) {
    return first < other.end && other.first < end;
  }

  public boolean covers(int token) {
    return first <= token && token < end;
  }
}
