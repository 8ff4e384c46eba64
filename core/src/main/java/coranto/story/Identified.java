package coranto.story;

/// Who an entity of a report is.
///
/// @param entity the entity's id in its report
/// @param person with what this report tells
/// @param why what joins the report to what was known before, or keeps it apart
public record Identified(String report, String entity, Person person, String why) {}
