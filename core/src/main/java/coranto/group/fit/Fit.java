package coranto.group.fit;

import coranto.group.likeness.Weights;
import coranto.group.open.OpenStory;
import coranto.group.open.Origin;

/// How a report fits a story.
///
/// @param likest the story's origin that is most like the report
/// @param likeness the log-odds for that origin
/// @param values the values of [StoryFeature]
/// @param model which weighed them
/// @param logit the log-odds that it belongs
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record Fit(
    OpenStory story,
    Origin likest,
    double likeness,
    double[] values,
    Weights.Model model,
    double logit) {}
