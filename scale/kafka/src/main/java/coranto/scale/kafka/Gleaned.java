package coranto.scale.kafka;

import coranto.understand.finding.Understanding;
import org.jspecify.annotations.Nullable;

/// What a worker understood in a revision.
///
/// @param language as given, else as detected; null when it can't be told
public record Gleaned(@Nullable String language, Understanding understanding) {}
