package coranto.embedded;

/// How a report stands with its reader.
///
/// @param newest the entry of its newest revision
/// @param to the entry up to which it was read; 0 when it wasn't
record ReadState(String report, long newest, long to, boolean starred) {}
