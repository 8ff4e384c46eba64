package coranto.web.shown;

import coranto.story.Story;
import java.util.List;

/// A story without the words that it may not quote.
record Quoting(Allowance allowance) {
  Story of(Story story) {
    return new Story(
        story.id(),
        story.headline(),
        story.opened(),
        story.updated(),
        story.reports(),
        story.origins(),
        story.outlets(),
        story.statements().stream().filter(each -> allowance.grants(each.citation())).toList(),
        story.quotes().stream()
            .map(this::spoken)
            .filter(each -> !each.wordings().isEmpty())
            .toList(),
        story.disputes().stream().filter(each -> may(each.claim()) && may(each.denial())).toList(),
        story.polls().stream().filter(each -> may(each.poll())).toList(),
        story.dates().stream().filter(each -> may(each.words())).toList(),
        story.shares(),
        story.leftOut().stream().filter(each -> may(each.here()) && may(each.there())).toList(),
        story.explanation());
  }

  private Story.Spoken spoken(Story.Spoken spoken) {
    List<Story.Cited> wordings = spoken.wordings().stream().filter(this::may).toList();
    return new Story.Spoken(spoken.speaker(), spoken.person(), spoken.roles(), wordings);
  }

  private boolean may(Story.Cited cited) {
    return allowance.grants(cited.citation());
  }
}
