package coranto.web.page.pins;

import java.util.List;

/// What a person may say about a story's reports, on its own page.
///
/// @param story the report that addresses it
/// @param said what was done just now; empty when nothing was
/// @param pins those that hold and name a report of the story
/// @param token what a form must bring
/// @param more address of the page with all pins
public record OnStory(
    String story, String said, List<PinsView.Row> pins, String token, String more) {}
