package coranto.web.page.story;

import coranto.story.Story;
import coranto.web.page.cited.Lacking;
import coranto.web.page.cited.Quoted;
import coranto.web.page.cited.Shelf;
import coranto.web.page.print.Measure;
import coranto.web.page.print.Printed;
import coranto.web.page.reading.PollFacts;
import coranto.web.page.story.StoryView.Dispute;
import coranto.web.page.story.StoryView.PollView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Disputes and polls of a story.
final class Matters {
  private static final int MOST = 8;

  private Matters() {}

  static List<Dispute> disputes(List<Story.Disputed> disputes, Shelf shelf, Measure measure) {
    var views = new ArrayList<Dispute>();
    for (Story.Disputed each : disputes.subList(0, Math.min(measure.of(MOST), disputes.size()))) {
      var claim = Quoted.of(each.claim(), shelf);
      var denial = Quoted.of(each.denial(), shelf);
      if (claim != null && denial != null) {
        views.add(new Dispute(claim, name(each.claimedBy()), denial, name(each.deniedBy())));
      }
    }
    return views;
  }

  static List<Lacking> lacking(List<Story.Lacking> leftOut, Shelf shelf, Measure measure) {
    var views = new ArrayList<Lacking>();
    for (Story.Lacking each : leftOut.subList(0, Math.min(measure.of(MOST), leftOut.size()))) {
      var here = Quoted.of(each.here(), shelf);
      var there = Quoted.of(each.there(), shelf);
      if (here != null && there != null) {
        views.add(new Lacking(Lacking.what(each.kind()), here, there));
      }
    }
    return views;
  }

  private static String name(@Nullable String name) {
    return Printed.cut(Printed.name(name), 120);
  }

  static List<PollView> polls(List<Story.CitedPoll> polls, Shelf shelf, Measure measure) {
    var views = new ArrayList<PollView>();
    for (Story.CitedPoll each : polls.subList(0, Math.min(measure.of(MOST), polls.size()))) {
      var words = Quoted.of(each.poll(), shelf);
      if (words != null) {
        views.add(new PollView(words, facts(each), PollFacts.missing(each.missing())));
      }
    }
    return views;
  }

  private static List<PollFacts.Fact> facts(Story.CitedPoll poll) {
    return PollFacts.of(
        poll.asked(), poll.population(), poll.start(), poll.end(), poll.margin(), poll.pollster());
  }
}
