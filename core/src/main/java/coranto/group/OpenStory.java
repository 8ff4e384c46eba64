package coranto.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A story that reports may still join.
final class OpenStory {
  private static final double UNKNOWN = -1;

  /// The report that addresses it.
  private String id;

  /// Its origins in the order they came.
  private final List<Origin> origins = new ArrayList<>();

  /// How many of its stays in the window are not over.
  private int stays;

  private double coherence = UNKNOWN;
  private @Nullable OpenStory takenBy;

  OpenStory(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  List<Origin> origins() {
    return origins;
  }

  /// All its reports by `seq`.
  List<Member> members() {
    return origins.stream()
        .flatMap(origin -> origin.members.stream())
        .sorted(Comparator.comparingLong(Member::seq))
        .toList();
  }

  /// The report that addresses it.
  Member opener() {
    return members().stream()
        .filter(member -> member.report().equals(id))
        .findFirst()
        .orElseGet(this::oldest);
  }

  private Member oldest() {
    return members().stream().reduce((one, other) -> other.older(one) ? other : one).orElseThrow();
  }

  void add(Origin origin) {
    origins.add(origin);
    coherence = UNKNOWN;
  }

  void remove(Origin origin) {
    origins.remove(origin);
    coherence = UNKNOWN;
  }

  /// How well its origins hold together, 0 to 1; worked out when asked for after a change.
  double coherence(Coherence measure) {
    if (coherence == UNKNOWN) {
      coherence = measure.of(origins);
    }
    return coherence;
  }

  /// Counts a stay that begins or ends; how many are left.
  int stay(int change) {
    stays += change;
    return stays;
  }

  /// The story that holds its reports now.
  OpenStory now() {
    OpenStory story = this;
    while (story.takenBy != null) {
      story = story.takenBy;
    }
    return story;
  }

  /// Takes in all that the other story holds.
  void take(OpenStory other) {
    for (Origin origin : other.origins) {
      origin.story = this;
    }
    origins.addAll(other.origins);
    origins.sort(Comparator.comparingLong(Origin::seq));
    stays += other.stays;
    other.takenBy = this;
    coherence = UNKNOWN;
  }

  /// The next oldest addresses the story when `gone` did; memberships that moved.
  List<Membership> readdress(String gone) {
    if (!id.equals(gone)) {
      return List.of();
    }
    id = oldest().report();
    var why = Reasons.readdressed(gone);
    return members().stream()
        .map(member -> new Membership(member.report(), id, gone, why))
        .toList();
  }
}
