package coranto.group.second;

import coranto.group.features.HeldFeatures;
import coranto.group.fit.Fit;
import coranto.group.fit.Fitting;
import coranto.group.fit.Reasons;
import coranto.group.likeness.StoryFeature;
import coranto.group.open.Arrival;
import coranto.group.open.Member;
import coranto.group.open.Membership;
import coranto.group.open.OpenStory;
import coranto.group.open.Origin;
import coranto.group.said.Pins;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Second thoughts: a report that is like some of a story and unlike the rest may show that the
/// story
/// is two.
public final class Splitting {
  /// How many origins are weighed against each other at most, the newest.
  private static final int MOST_COMPARED = 40;

  /// How like some of the story and how unlike the rest a report must be to raise doubts, in
  /// log-odds.
  private static final double DOUBTS = 1;

  /// How unlike the reports of both parts must be on average, in log-odds.
  private static final double APART = -2;

  /// What a story became.
  ///
  /// @param own the part that the report belongs to
  /// @param left the other part
  public record Parts(OpenStory own, OpenStory left) {}

  private final HeldFeatures held;
  private final Fitting fitting;
  private final Reasons reasons;
  private final Pins pins;

  /// @param held the report's own features are among these
  public Splitting(HeldFeatures held, Fitting fitting, Reasons reasons, Pins pins) {
    this.held = held;
    this.fitting = fitting;
    this.reasons = reasons;
    this.pins = pins;
  }

  /// Whether the report raises doubts about the story.
  static boolean doubtful(Fit fit) {
    return fit.values()[StoryFeature.BEST.ordinal()] > DOUBTS
        && fit.values()[StoryFeature.WORST.ordinal()] < -DOUBTS;
  }

  /// Splits a story when it falls apart over the report, which is not in it yet; null when the
  /// story
  /// holds or the report stands alone.
  ///
  /// @param moved gets the memberships that moved
  public @Nullable Parts split(Arrival arrival, Fit fit, List<Membership> moved) {
    OpenStory story = fit.story();
    int size = story.origins().size();
    if (!doubtful(fit) || size < 2) {
      return null;
    }
    var report = new Origin(held, arrival.member().seq(), arrival.features().language(), story);
    var weighed = new ArrayList<>(story.origins().subList(Math.max(0, size - MOST_COMPARED), size));
    weighed.add(report);
    var halves = Halves.of(weighed, fitting::likeness);
    var own = halves.with(report);
    own.remove(report);
    if (halves.across() >= APART || own.isEmpty() || own.size() == size) {
      return null;
    }
    boolean stays = own.stream().anyMatch(story::addressedBy);
    var going = new ArrayList<>(story.origins());
    if (stays) {
      going.removeAll(own);
    } else {
      going.retainAll(own);
    }
    if (pins.tie(going, story)) {
      return null;
    }
    OpenStory gone = split(arrival.member().report(), story, going, halves.across(), moved);
    return stays ? new Parts(story, gone) : new Parts(gone, story);
  }

  /// The part that holds the report which addresses the story keeps the address.
  private OpenStory split(
      String report, OpenStory story, List<Origin> going, double across, List<Membership> moved) {
    OpenStory gone = story.split(going);
    var why = reasons.split(report, story, gone, across);
    for (Member member : gone.members()) {
      moved.add(new Membership(member.report(), gone.id(), story.id(), why));
    }
    return gone;
  }
}
