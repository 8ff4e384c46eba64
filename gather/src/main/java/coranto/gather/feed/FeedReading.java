package coranto.gather.feed;

/// What became of the bytes of a feed.
public sealed interface FeedReading {
  /// They are a feed.
  record Read(Feed feed) implements FeedReading {}

  /// They are none, and why.
  ///
  /// @param detail what was seen, or what a person can do about it
  record Refused(Reason reason, String detail) implements FeedReading {}

  /// Why there is no feed; printed in lower case with hyphens.
  enum Reason {
    /// Nothing there.
    EMPTY,
    /// A page where a feed should be.
    PAGE,
    /// Neither a feed nor a page.
    NOT_A_FEED,
    /// More than we read, packed or unpacked.
    TOO_LARGE,
    /// Packed, and the packing is broken.
    BROKEN
  }
}
