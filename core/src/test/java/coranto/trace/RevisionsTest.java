package coranto.trace;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.Citation;
import coranto.report.Field;
import coranto.report.Report;
import coranto.report.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class RevisionsTest {
  private static final String FIRST = "The ferry Amberjack ran aground off Tollhaven on Monday.";
  private static final String HURT = "Harbour master Odo Flint said 12 people were hurt.";
  private static final String ENGINE = "Its engine had failed twice in the spring.";
  private static final String COUNCIL = "The council meets on Thursday to hear the owners.";

  private static String text(String... sentences) {
    return String.join(" ", sentences);
  }

  private static List<String> told(String before, String after) {
    return told(Report.draft("a", before).build(), Report.draft("a", after).revision(2).build());
  }

  private static List<String> told(Report before, Report after) {
    return Revisions.shipped().between(before, after).stream()
        .map(change -> told(change, before, after))
        .toList();
  }

  private static String told(RevisionChange change, Report before, Report after) {
    return switch (change) {
      case RevisionChange.Added(var now) -> "added " + words(now, after);
      case RevisionChange.Dropped(var was) -> "dropped " + words(was, before);
      case RevisionChange.Moved(_, var now) -> "moved " + words(now, after);
      case RevisionChange.Changed(var was, var now, var changes) ->
          "changed "
              + changes.stream()
                  .map(
                      each ->
                          each.kind()
                              + " "
                              + in(each.there(), was, before)
                              + " -> "
                              + in(each.here(), now, after))
                  .toList();
    };
  }

  private static String in(
      @org.jspecify.annotations.Nullable Span span, Citation place, Report report) {
    return span == null ? "" : span.in(field(place, report));
  }

  private static String field(Citation place, Report report) {
    return place.field() == Field.TITLE ? report.titleOrEmpty() : report.text();
  }

  private static String words(Citation place, Report report) {
    return place.span().in(field(place, report)).strip();
  }

  @Test
  void aNumberThatChangedIsCalledByName() {
    assertThat(told(text(FIRST, HURT), text(FIRST, HURT.replace("12", "17"))))
        .containsExactly("changed [NUMBER_CHANGED 12 -> 17]");
  }

  @Test
  void aNegationPutInIsCalledByName() {
    assertThat(told(text(FIRST, ENGINE), text(FIRST, ENGINE.replace("had", "had not"))))
        .containsExactly("changed [NEGATION_FLIPPED  -> not]");
  }

  @Test
  void aNameThatChangedIsCalledByName() {
    assertThat(told(text(FIRST, HURT), text(FIRST.replace("Amberjack", "Grayling"), HURT)))
        .containsExactly("changed [NAME_CHANGED Amberjack -> Grayling]");
  }

  @Test
  void sentencesAreAddedAndDroppedWhereTheyStand() {
    assertThat(told(text(FIRST, HURT, ENGINE), text(FIRST, ENGINE, COUNCIL)))
        .containsExactly("dropped " + HURT, "added " + COUNCIL);
  }

  @Test
  void aSentenceThatStandsElsewhereWasMoved() {
    assertThat(told(text(FIRST, HURT, ENGINE, COUNCIL), text(FIRST, COUNCIL, HURT, ENGINE)))
        .containsExactly("moved " + COUNCIL);
  }

  @Test
  void whiteSpaceIsNoRevision() {
    assertThat(told(text(FIRST, HURT), FIRST + "\n\n" + HURT.replace(" ", "  ") + "\n")).isEmpty();
  }

  @Test
  void marksAloneChangeNoWord() {
    assertThat(told(FIRST, FIRST.replace(" off", ", off"))).containsExactly("changed []");
  }

  @Test
  void oneMadeTwoIsOneChange() {
    assertThat(
            told(
                text(
                    FIRST,
                    "Its engine had failed twice in the spring and nobody told the council."),
                text(FIRST, "Its engine had failed twice in the spring. Nobody told the council.")))
        .containsExactly("changed [WORDS and -> ]");
  }

  @Test
  void twoMadeOneAreOneChange() {
    assertThat(
            told(
                text(FIRST, "Its engine had failed twice in the spring. Nobody told the council."),
                text(
                    FIRST,
                    "Its engine had failed twice in the spring and nobody told the council.")))
        .containsExactly("changed [WORDS  -> and]");
  }

  @Test
  void theTitleIsComparedWithTheTitle() {
    var before = Report.draft("a", FIRST).title("Ferry aground, 12 hurt").build();
    var after = Report.draft("a", FIRST).title("Ferry aground, 17 hurt").revision(2).build();
    assertThat(told(before, after)).containsExactly("changed [NUMBER_CHANGED 12 -> 17]");
  }

  @Test
  void anotherTextIsAllAddedAndAllDropped() {
    assertThat(told(text(FIRST, HURT), text(ENGINE, COUNCIL)))
        .containsExactly(
            "dropped " + FIRST, "dropped " + HURT, "added " + ENGINE, "added " + COUNCIL);
  }
}
