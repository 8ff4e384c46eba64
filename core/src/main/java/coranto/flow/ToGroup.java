package coranto.flow;

import coranto.group.features.Gist;
import coranto.report.Reading;

/// What grouping alone needs of a report, made without knowing any other.
///
/// @param reading with its names found
public record ToGroup(Reading reading, Gist gist) {}
