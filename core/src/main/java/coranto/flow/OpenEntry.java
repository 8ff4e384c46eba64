package coranto.flow;

import coranto.group.features.Finding;
import org.jspecify.annotations.Nullable;

/// An entry that grouping holds open, as it stands.
///
/// @param story the report is in
/// @param text the entry by whose text it is compared
/// @param finding null when the steps have changed since, or it wasn't kept
public record OpenEntry(
    long seq, String report, String story, long text, @Nullable Finding finding) {}
