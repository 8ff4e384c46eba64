package coranto.group;

/// How a report fits a story.
///
/// @param likest the story's origin that is most like the report
/// @param likeness the log-odds for that origin
/// @param values the values of [StoryFeature]
/// @param model which weighed them
/// @param logit the log-odds that it belongs
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record Fit(
    OpenStory story,
    Origin likest,
    double likeness,
    double[] values,
    Weights.Model model,
    double logit) {}
