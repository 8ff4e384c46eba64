package coranto.understand;

/// Tokens `first` (inclusive) to `end` (exclusive).
record Range(int first, int end) {
  boolean empty() {
    return end <= first;
  }

  boolean overlaps(Range other) {
    return first < other.end && other.first < end;
  }

  boolean covers(int token) {
    return first <= token && token < end;
  }
}
