package coranto.gather.picture;

/// What bytes turned out to be.
public sealed interface PictureReading {
  /// A picture that a browser shows and that runs nothing.
  ///
  /// @param type its MIME type, by its bytes
  record Picture(String type, int width, int height) implements PictureReading {}

  /// None, and why.
  record Refused(String why) implements PictureReading {}
}
