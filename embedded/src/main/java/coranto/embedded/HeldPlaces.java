package coranto.embedded;

import coranto.flow.Derivation;
import coranto.flow.Truth;
import coranto.group.open.Member;
import coranto.group.open.Membership;
import coranto.group.said.HeldStories;
import coranto.report.Reading;
import coranto.report.Report;
import coranto.text.TextReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where reports stand by what is derived, up to the entry that is derived and no further.
public final class HeldPlaces implements HeldStories {
  private final Truth truth;
  private final SqliteDerived derived;

  public HeldPlaces(Truth truth, SqliteDerived derived) {
    this.truth = truth;
    this.derived = derived;
  }

  @Override
  public @Nullable String story(String report) {
    return derived.membership(report).map(Membership::story).orElse(null);
  }

  @Override
  public List<Member> members(String story) {
    return derived.reports(story).stream().map(this::member).toList();
  }

  private Member member(String id) {
    return new Member(derived.entries(id).getLast(), id, report(id).time());
  }

  /// The newest revision that is derived: a newer one may have been taken in since.
  private Report report(String id) {
    return truth
        .report(id, derived.newestRevision(id))
        .orElseThrow(() -> new IllegalStateException(id + " is derived and not held"))
        .report();
  }

  @Override
  public List<Membership> movedBy(long seq) {
    return derived.movedBy(seq);
  }

  @Override
  public Reading reading(Member member) {
    Report report = report(member.report());
    return derived
        .derivation(report.id(), report.revision())
        .map(derivation -> reading(report, derivation))
        .orElseThrow(() -> new IllegalStateException(report.id() + " is in a story, not derived"));
  }

  /// As it was read when it came in: its language and names are known.
  private static Reading reading(Report report, Derivation derivation) {
    Report spoken = report.change().language(derivation.language()).build();
    return TextReader.read(spoken).withNames(derivation.understanding().names());
  }
}
