package coranto.report;

/// A sentence that goes back to another report, as one step tells the others.
///
/// @param sentence its index in the reading
/// @param source the earlier report's id
/// @param unquoted how many of its words stand outside quotation marks
public record Copy(int sentence, String source, int unquoted) {}
