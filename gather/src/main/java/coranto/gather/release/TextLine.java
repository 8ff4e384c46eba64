package coranto.gather.release;

/// A printed line.
///
/// @param page from 1
/// @param top of its letters, from the top of the page, in points
/// @param left where it begins, in points
/// @param right where it ends, in points
/// @param size of its letters, in points
record TextLine(int page, String text, float top, float left, float right, float size) {}
