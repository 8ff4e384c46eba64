package coranto.group.open;

/// By whose text an open entry is compared: its own, or that of the entry it is a copy of, which
/// may
/// be one that a later revision has replaced.
///
/// @param text an entry no later than `seq`
public record Standing(long seq, long text) {}
