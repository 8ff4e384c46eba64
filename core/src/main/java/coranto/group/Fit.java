package coranto.group;

/// How a report fits a story.
///
/// @param likest the story's origin that is most like the report
/// @param pair the values of [PairFeature] for that origin
/// @param likeness the log-odds for that origin
/// @param total sum of the log-odds over the compared origins
/// @param compared how many were compared
/// @param values the values of [StoryFeature]
/// @param logit the log-odds that it belongs
record Fit(
    OpenStory story,
    Origin likest,
    double[] pair,
    double likeness,
    double total,
    int compared,
    double[] values,
    double logit) {}
