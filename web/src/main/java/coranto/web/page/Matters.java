package coranto.web.page;

import coranto.story.Story;
import coranto.web.page.StoryView.Dispute;
import coranto.web.page.StoryView.Fact;
import coranto.web.page.StoryView.PollView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        views.add(new PollView(words, facts(each), missing(each.missing())));
      }
    }
    return views;
  }

  private static List<Fact> facts(Story.CitedPoll poll) {
    return facts(
        poll.asked(), poll.population(), poll.start(), poll.end(), poll.margin(), poll.pollster());
  }

  static List<Fact> facts(
      @Nullable Integer asked,
      @Nullable String population,
      @Nullable String start,
      @Nullable String end,
      @Nullable Double margin,
      @Nullable String pollster) {
    var facts = new ArrayList<Fact>();
    if (asked != null) {
      facts.add(
          new Fact("Asked", String.format(Locale.ROOT, "%,d", asked) + " " + name(population)));
    }
    if (start != null || end != null) {
      facts.add(new Fact("Days", days(start, end)));
    }
    if (margin != null) {
      facts.add(new Fact("Margin", "± " + margin + " points"));
    }
    if (pollster != null) {
      facts.add(new Fact("By", name(pollster)));
    }
    return facts;
  }

  private static String days(@Nullable String start, @Nullable String end) {
    String first = start == null ? end : start;
    return first == null || end == null || first.equals(end)
        ? Days.label(first == null ? "" : first)
        : Days.label(first + "/" + end);
  }

  static List<String> missing(List<String> missing) {
    return missing.stream().limit(10).map(each -> Printed.cut(Printed.name(each), 40)).toList();
  }
}
