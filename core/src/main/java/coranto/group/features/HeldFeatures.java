package coranto.group.features;

/// The features of the entries that others are compared with. For one thread.
public interface HeldFeatures {
  /// Holds an entry's features until they are dropped.
  void put(long entry, Features features);

  /// The features of an entry that is held.
  ///
  /// @throws IllegalArgumentException when it isn't
  Features of(long entry);

  /// Holds an entry no longer.
  void drop(long entry);
}
