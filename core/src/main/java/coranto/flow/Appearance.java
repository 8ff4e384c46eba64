package coranto.flow;

/// A report that tells of a person.
///
/// @param entity the person's entity in the report
/// @param why what joins the report to the person
public record Appearance(String report, int revision, String entity, String why) {}
