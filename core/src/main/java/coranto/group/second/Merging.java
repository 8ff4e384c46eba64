package coranto.group.second;

import coranto.group.fit.Fit;
import coranto.group.fit.Fitting;
import coranto.group.fit.Reasons;
import coranto.group.open.Member;
import coranto.group.open.Membership;
import coranto.group.open.OpenStory;
import coranto.group.open.Origin;
import coranto.group.said.Pins;
import java.util.ArrayList;
import java.util.List;

/// Second thoughts: a report that fits two stories may show that they are one.
public final class Merging {
  private static final int MOST_COMPARED = 12;

  /// How well the report must fit the second story, and how like the reports of both must be on
  /// average, in log-odds.
  private static final double FITS = -1;

  private static final double ALIKE = 0;

  private final Fitting fitting;
  private final Reasons reasons;

  private final Pins pins;

  public Merging(Fitting fitting, Reasons reasons, Pins pins) {
    this.pins = pins;
    this.fitting = fitting;
    this.reasons = reasons;
  }

  /// Merges the origin's story with those that it fits as well; memberships that moved.
  public List<Membership> merge(Origin origin, List<Fit> fits) {
    var moved = new ArrayList<Membership>();
    for (Fit fit : fits) {
      boolean other = fit.story() != origin.story && !fit.story().origins().isEmpty();
      boolean well = fit.logit() > FITS && origin.features().news() && other;
      if (well && pins.allow(origin.story, fit.story())) {
        double across = across(origin.story, fit.story());
        if (across > ALIKE) {
          moved.addAll(merge(origin, origin.story, fit, across));
        }
      }
    }
    return moved;
  }

  private double across(OpenStory one, OpenStory other) {
    double sum = 0;
    int pairs = 0;
    for (Origin here : newest(one)) {
      for (Origin there : newest(other)) {
        sum += fitting.likeness(here, there);
        pairs++;
      }
    }
    return sum / Math.max(1, pairs);
  }

  private static List<Origin> newest(OpenStory story) {
    int size = story.origins().size();
    return story.origins().subList(Math.max(0, size - MOST_COMPARED), size);
  }

  private List<Membership> merge(Origin origin, OpenStory one, Fit fit, double across) {
    OpenStory other = fit.story();
    boolean older = other.opener().older(one.opener());
    OpenStory kept = older ? other : one;
    OpenStory gone = older ? one : other;
    String was = gone.id();
    var why = reasons.merge(origin.report(), kept, gone, fit, across);
    var moved = new ArrayList<Membership>();
    for (Member member : gone.members()) {
      if (!member.report().equals(origin.report())) {
        moved.add(new Membership(member.report(), kept.id(), was, why));
      }
    }
    kept.take(gone);
    return moved;
  }
}
