package coranto.report;

/// A person, organisation or place that a report names, as one step tells the others.
///
/// @param name the fullest form used in the report
/// @param mentions how often the report names it, at least 1
public record Name(String name, EntityType type, int mentions) {}
