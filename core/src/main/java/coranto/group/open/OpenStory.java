package coranto.group.open;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A story that reports may still join.
public final class OpenStory {
  private static final double UNKNOWN = -1;

  /// The report that addresses it.
  private String id;

  /// Its origins in the order they came.
  private final List<Origin> origins = new ArrayList<>();

  /// Its reports that are not open any more: what people say may bring open ones and closed ones
  /// together. Known of stories that people spoke of alone.
  private final List<Member> closed = new ArrayList<>();

  private double coherence = UNKNOWN;

  public OpenStory(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  public List<Origin> origins() {
    return origins;
  }

  /// All its reports by `seq`, closed ones too.
  public List<Member> members() {
    return Stream.concat(closed.stream(), open().stream())
        .sorted(Comparator.comparingLong(Member::seq))
        .toList();
  }

  /// Its open reports, origin by origin.
  List<Member> open() {
    return origins.stream().flatMap(origin -> origin.members.stream()).toList();
  }

  /// The ids of its reports.
  public List<String> reports() {
    return members().stream().map(Member::report).toList();
  }

  List<Member> closed() {
    return closed;
  }

  /// The report that addresses it.
  public Member opener() {
    return Member.opener(id, members());
  }

  public boolean addressedBy(Origin origin) {
    return origin.members.stream().anyMatch(member -> member.report().equals(id));
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
  public double coherence(Coherence measure) {
    if (coherence == UNKNOWN) {
      coherence = measure.of(origins);
    }
    return coherence;
  }

  /// Its newest entry; 0 when it has none.
  long newest() {
    return open().stream().mapToLong(Member::seq).max().orElse(0);
  }

  /// Takes an origin over from another story.
  public void take(Origin origin) {
    origin.story.remove(origin);
    origin.story = this;
    origins.add(origin);
    order();
    coherence = UNKNOWN;
  }

  /// Origins stand in the order of the reports that stand for them: another one may do so now.
  void order() {
    origins.sort(Comparator.comparingLong(Origin::seq));
    coherence = UNKNOWN;
  }

  /// Another report addresses it from now on.
  public void address(String report) {
    id = report;
  }

  /// Takes in all that the other story holds.
  public void take(OpenStory other) {
    for (Origin origin : other.origins) {
      origin.story = this;
    }
    origins.addAll(other.origins);
    order();
    other.origins.clear();
    closed.addAll(other.closed);
    other.closed.clear();
    coherence = UNKNOWN;
  }

  /// Lets these of its origins go into a story of their own, addressed by the oldest of them.
  public OpenStory split(List<Origin> going) {
    var gone = new OpenStory("");
    going.forEach(gone::take);
    gone.address(Member.oldest(gone.members()).report());
    return gone;
  }

  /// The next oldest addresses the story when `gone` did; memberships that moved.
  public List<Membership> readdress(String gone) {
    if (!id.equals(gone)) {
      return List.of();
    }
    id = Member.oldest(members()).report();
    return Membership.readdressed(members(), gone, id);
  }
}
