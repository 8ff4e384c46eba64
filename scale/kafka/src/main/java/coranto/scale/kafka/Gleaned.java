package coranto.scale.kafka;

import coranto.flow.Meant;
import coranto.understand.finding.Understanding;
import org.jspecify.annotations.Nullable;

/// What a worker understood in a revision.
///
/// @param language as given, else as detected; null when it can't be told
/// @param meant null when it was not embedded
public record Gleaned(
    @Nullable String language, Understanding understanding, @Nullable Meant meant) {}
