package coranto.flow;

import coranto.report.Reading;
import coranto.understand.finding.Understanding;

/// A report that was read and understood.
///
/// @param reading with its names
public record Understood(Reading reading, Understanding understanding) {}
