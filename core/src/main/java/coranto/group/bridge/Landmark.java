package coranto.group.bridge;

/// Something that a report names and a report in another language can name too.
///
/// @param key the same in every language
/// @param weight how telling it is that two reports share it, about 0.4 to 6
/// @param printed as it stands in the report
/// @param reach with which reports it may be shared
public record Landmark(long key, double weight, String printed, Reach reach) {
  /// Whose landmark it is.
  public enum Reach {
    /// Everybody's: a place, a day, a number, a word.
    ALL,
    /// A name as scripts with capital letters can tell it from others.
    LETTERS,
    /// A name as some other script can tell it.
    SOUNDS
  }
}
