package coranto.report;

/// The acknowledgement: what was taken in stands in the truth.
///
/// @param revision the revision that holds this text, counted from 1
/// @param seq its entry
/// @param fresh false when the same title and text were held already
public record Taken(String id, int revision, long seq, boolean fresh) {}
