package coranto.story;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.EntityType;
import coranto.report.Span;
import coranto.trace.Change;
import coranto.trace.Trace;
import coranto.understand.finding.Entity;
import coranto.understand.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisputesTest {
  private static final String CLAIM =
      "Senator Ruo said President Elm asked him to carry the letter to Northgate.";
  private static final String DENIAL =
      "The Hall said it was not true that President Elm asked Ruo to carry the letter.";

  private static Entity entity(String id, EntityType type, String name) {
    return new Entity(id, type, name, List.of());
  }

  private static Desk claiming(String id, int minute) {
    return claims(new Desk(), id, minute);
  }

  private static Desk claims(Desk desk, String id, int minute) {
    desk.report(id, minute, CLAIM).entity(id, entity("e1", EntityType.PERSON, "Otto Ruo"));
    Span about = desk.span(id, "President Elm asked him to carry the letter to Northgate");
    return desk.finding(id, new Finding.Claim(desk.span(id, CLAIM), "e1", about, "test"));
  }

  private static Desk denies(Desk desk, String id, int minute, String speaker) {
    desk.report(id, minute, DENIAL)
        .entity(id, entity("e1", EntityType.ORGANISATION, "the Hall"))
        .entity(id, entity("e2", EntityType.PERSON, "Otto Ruo"));
    Span about = desk.span(id, "President Elm asked Ruo to carry the letter");
    return desk.finding(id, new Finding.Denial(desk.span(id, DENIAL), speaker, about, "test"));
  }

  @Test
  void aDenialMeetsTheClaimOfAnotherReport() {
    var story = denies(claiming("a", 1), "b", 2, "e1").story();
    assertThat(story.disputes()).hasSize(1);
    var dispute = story.disputes().getFirst();
    assertThat(dispute.claim().text()).isEqualTo(CLAIM);
    assertThat(dispute.claim().citation().report()).isEqualTo("a");
    assertThat(dispute.claimedBy()).isEqualTo("Otto Ruo");
    assertThat(dispute.denial().citation().report()).isEqualTo("b");
    assertThat(dispute.deniedBy()).isEqualTo("the Hall");
  }

  @Test
  void nobodyDisputesWithHimself() {
    assertThat(denies(claiming("a", 1), "b", 2, "e2").story().disputes()).isEmpty();
  }

  @Test
  void aDenialOfSomethingElseMeetsNothing() {
    var desk = claiming("a", 1);
    String other = "The bank said it was not true that rates would rise in June.";
    desk.report("b", 2, other);
    Span about = desk.span("b", "rates would rise in June");
    desk.finding("b", new Finding.Denial(desk.span("b", other), null, about, "test"));
    assertThat(desk.story().disputes()).isEmpty();
  }

  @Test
  void aPairWithinOneReportIsKept() {
    var desk = new Desk().report("a", 1, CLAIM + " " + DENIAL);
    Span claim = desk.span("a", CLAIM);
    Span denial = desk.span("a", DENIAL);
    desk.entity("a", entity("e1", EntityType.PERSON, "Otto Ruo"))
        .finding("a", new Finding.Claim(claim, "e1", claim, "test"))
        .finding("a", new Finding.Denial(denial, null, denial, "test"))
        .finding("a", new Finding.Dispute(0, 1, "test"));
    assertThat(desk.story().disputes())
        .extracting(Story.Disputed::claimedBy, Story.Disputed::deniedBy)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Otto Ruo", null));
  }

  @Test
  void copiesOfADisputeAreOne() {
    var desk = denies(claiming("a", 1), "b", 2, "e1");
    denies(claims(desk, "c", 3), "d", 4, "e1");
    desk.copied("c", 0, "a", 0).copied("d", 0, "b", 0);
    assertThat(desk.story().disputes()).hasSize(1);
  }

  @Test
  void aSentenceThatNegatesItsSourceDeniesIt() {
    var desk =
        new Desk()
            .report("a", 1, "President Elm has signed the letter.")
            .report("b", 2, "President Elm has not signed the letter.");
    var change = new Change(desk.span("b", "not"), null, Change.Kind.NEGATION_FLIPPED);
    desk.trace(
        "b",
        0,
        new Trace.Same(desk.sentence("b", 0), desk.sentence("a", 0), List.of(change), Desk.WHY));
    assertThat(desk.story().disputes())
        .extracting(each -> each.claim().text(), each -> each.denial().text())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "President Elm has signed the letter.",
                "President Elm has not signed the letter."));
  }

  @Test
  void aFreshSentenceThatOnlyNegatesItsNearestDeniesIt() {
    var desk =
        new Desk()
            .report("a", 1, "The ministry was told of the sale in advance, an aide said.")
            .report("b", 2, "The ministry was not told of the sale in advance, an aide said.");
    desk.trace("b", 0, new Trace.Fresh(desk.sentence("b", 0), desk.sentence("a", 0), Desk.WHY));
    assertThat(desk.story().disputes())
        .extracting(
            each -> each.claim().citation().report(), each -> each.denial().citation().report())
        .containsExactly(org.assertj.core.groups.Tuple.tuple("a", "b"));
  }

  @Test
  void twoSentencesThatSayDifferentThingsAreNoDispute() {
    var desk =
        new Desk()
            .report("a", 1, "The ministry was told of the sale in advance, an aide said.")
            .report("b", 2, "The ministry did not answer when the harbour office called.");
    desk.trace("b", 0, new Trace.Fresh(desk.sentence("b", 0), desk.sentence("a", 0), Desk.WHY));
    assertThat(desk.story().disputes()).isEmpty();
  }

  @Test
  void aDenialPairedAtHomeMeetsTheClaimOfAnotherReportToo() {
    var desk = denies(claiming("a", 1), "b", 2, "e1");
    String aide = "An aide said it had been the wish of the president all along.";
    String never = "Elm never asked Ruo to carry the letter, the Hall said on Monday.";
    desk.report("c", 3, aide + " " + never);
    Span claim = desk.span("c", aide);
    Span denial = desk.span("c", never);
    desk.entity("c", entity("e1", EntityType.PERSON, "Otto Ruo"))
        .entity("c", entity("e2", EntityType.PERSON, "Ida Holm"))
        .finding("c", new Finding.Claim(claim, "e1", claim, "test"))
        .finding("c", new Finding.Denial(denial, "e2", denial, "test"))
        .finding("c", new Finding.Dispute(0, 1, "test"));
    assertThat(desk.story().disputes())
        .extracting(
            each -> each.claim().citation().report(), each -> each.denial().citation().report())
        .contains(
            org.assertj.core.groups.Tuple.tuple("c", "c"),
            org.assertj.core.groups.Tuple.tuple("a", "b"),
            org.assertj.core.groups.Tuple.tuple("a", "c"));
  }

  private static Desk inspected(String denial) {
    String claim = "The bridge was inspected in October and passed without remarks.";
    return new Desk()
        .report("a", 1, claim)
        .entity("a", entity("e1", EntityType.PERSON, "Otto Ruo"))
        .quote("a", "e1", claim)
        .report("b", 2, denial)
        .entity("b", entity("e1", EntityType.PERSON, "Ida Holm"))
        .quote("b", "e1", denial);
  }

  @Test
  void aPlainNegationInAnotherReportDeniesWhatIsHeld() {
    assertThat(inspected("The Old Mill Bridge was not inspected in October.").story().disputes())
        .extracting(Story.Disputed::claimedBy, Story.Disputed::deniedBy)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Otto Ruo", "Ida Holm"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Old Mill Bridge was inspected in October, not in May.",
        "The Old Mill Bridge was not closed in October.",
        "Nobody has told the county why the bridge did not hold."
      })
  void aNegationOfSomethingElseDeniesNothing(String other) {
    assertThat(inspected(other).story().disputes()).isEmpty();
  }

  @Test
  void namesAloneMakeNoDispute() {
    String letter = "I would like to introduce Senator Otto Ruo of Northgate to President Elm.";
    String denial = "It is not true that President Elm asked Senator Ruo for anything.";
    var desk =
        new Desk()
            .report("a", 1, letter)
            .entity("a", entity("e1", EntityType.PERSON, "Ida Holm"))
            .quote("a", "e1", letter)
            .report("b", 2, denial)
            .entity("b", entity("e1", EntityType.PERSON, "Daniel Reed"));
    Span about = desk.span("b", "President Elm asked Senator Ruo for anything");
    desk.finding("b", new Finding.Denial(desk.span("b", denial), "e1", about, "test"));
    assertThat(desk.story().disputes()).isEmpty();
  }
}
