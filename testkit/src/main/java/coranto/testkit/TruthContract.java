package coranto.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.flow.Truth;
import coranto.report.Entry;
import coranto.report.Incoming;
import coranto.report.Mark;
import coranto.report.Outlet;
import coranto.report.Pin;
import coranto.report.Report;
import coranto.report.ReportDraft;
import coranto.report.Retraction;
import coranto.report.Revision;
import coranto.report.Stamp;
import coranto.report.Taken;
import coranto.report.Watch;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every [Truth] must do.
public abstract class TruthContract {
  private static final Instant MORNING = Instant.parse("2026-03-02T07:00:00Z");
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private Truth truth;

  /// The truth of this test, empty at first; called again, after it was closed, it opens the same.
  protected abstract Truth open();

  @BeforeEach
  void opens() {
    truth = open();
  }

  @AfterEach
  void closes() {
    truth.close();
  }

  @Test
  void numbersEntriesInTheOrderTheyComeIn() {
    assertThat(truth.lastSeq()).isZero();

    var taken = take(report("a", "The bridge is closed."), report("b", "The ferry sails."));

    assertThat(taken).containsExactly(new Taken("a", 1, 1, true), new Taken("b", 1, 2, true));
    assertThat(truth.lastSeq()).isEqualTo(2);
    assertThat(ids(truth.entries(0, 10))).containsExactly("a", "b");
    assertThat(ids(truth.entries(1, 10))).containsExactly("b");
    assertThat(ids(truth.entries(0, 1))).containsExactly("a");
  }

  @Test
  void takingTheSameReportInTwiceChangesNothing() {
    take(report("a", "The bridge is closed."));

    var again = take(report("a", "The bridge is closed."), report("a", "The bridge is closed."));

    assertThat(again).containsExactly(new Taken("a", 1, 1, false), new Taken("a", 1, 1, false));
    assertThat(truth.lastSeq()).isEqualTo(1);
  }

  @Test
  void anEditedTextIsTheNextRevisionAndTheFirstStays() {
    take(report("a", "12 people were hurt.").seen(MORNING));

    var edited = take(report("a", "17 people were hurt.").seen(NOON));

    assertThat(edited).containsExactly(new Taken("a", 2, 2, true));
    assertThat(text("a", 1)).isEqualTo("12 people were hurt.");
    assertThat(text("a", 2)).isEqualTo("17 people were hurt.");
    assertThat(text("a", 0)).isEqualTo("17 people were hurt.");
    assertThat(truth.revisions("a")).extracting(Revision::number).containsExactly(1, 2);
  }

  @Test
  void anEditedTitleIsARevisionToo() {
    take(report("a", "The bridge is closed.").title("Bridge closed"));

    assertThat(take(report("a", "The bridge is closed.").title("Bridge shut")))
        .containsExactly(new Taken("a", 2, 2, true));
  }

  @Test
  void aRevisionCannotHaveBeenThereWhenItsForerunnerWasSeen() {
    take(report("a", "12 people were hurt.").seen(MORNING));
    take(report("a", "17 people were hurt.").seen(NOON));

    assertThat(truth.report("a", 2).orElseThrow().report().absent()).isEqualTo(MORNING);
  }

  @Test
  void turningBackToAnOlderTextIsARevisionAndPlayingALogAgainIsNone() {
    var first = report("a", "12 people were hurt.").seen(MORNING);
    take(first);
    take(report("a", "17 people were hurt.").seen(NOON));

    assertThat(take(first)).containsExactly(new Taken("a", 1, 1, false));
    assertThat(take(report("a", "12 people were hurt.").seen(NOON.plusSeconds(60))))
        .containsExactly(new Taken("a", 3, 3, true));
  }

  @Test
  void keepsEveryFieldOfAReport() {
    Report whole =
        report("a/ü?", "Zoë said: “No.”\n\nThen \uD83D\uDE00 she left.  ")
            .url("https://harbour.example/a?b=c")
            .outlet(new Outlet("The Harbour", "harbour.example"))
            .title("Zoë leaves")
            .byline(List.of("Mara Lund", "Harbour staff"))
            .published(Stamp.parse("2026-03-02T08:00:00+01:00").orElseThrow())
            .modified(Stamp.parse("2026-03-02").orElseThrow())
            .section("world")
            .language("en")
            .tags(List.of("harbour"))
            .image("https://harbour.example/a.jpg")
            .seen(NOON)
            .absent(MORNING)
            .build();

    truth.take(List.of(Incoming.of(whole)));

    assertThat(truth.report("a/ü?", 1).orElseThrow().report()).isEqualTo(whole);
  }

  @Test
  void aPinIsAnEntryAmongTheOthers() {
    take(report("a", "The bridge is closed."), report("b", "The ferry sails."));
    var pin = new Pin("b", "a", Pin.Bond.APART, NOON);

    assertThat(truth.pin(pin)).isEqualTo(3);
    take(report("c", "The mill burns."));

    assertThat(ids(truth.entries(0, 10))).containsExactly("a", "b", "a+b", "c");
    assertThat(truth.pins()).containsExactly(new Entry.Pinned(3, pin));
    assertThat(truth.revisions("a")).hasSize(1);
    assertThat(truth.lastSeq()).isEqualTo(4);
  }

  @Test
  void theSamePinTwiceIsOneAndALaterOneAnother() {
    take(report("a", "The bridge is closed."), report("b", "The ferry sails."));
    var pin = new Pin("a", "b", Pin.Bond.TOGETHER, MORNING);

    assertThat(truth.pin(pin)).isEqualTo(truth.pin(pin));
    truth.pin(new Pin("a", "b", Pin.Bond.UNDONE, NOON));
    truth.close();
    truth = open();

    assertThat(truth.pins())
        .extracting(pinned -> pinned.pin().bond())
        .containsExactly(Pin.Bond.TOGETHER, Pin.Bond.UNDONE);
  }

  @Test
  void marksAreEntriesAndTheSameTwiceIsOne() {
    take(report("a", "The bridge is closed."));
    var read = new Mark.Read("a", 1, MORNING);
    var starred = new Mark.Starred("a", true, NOON);

    assertThat(truth.mark(read)).isEqualTo(2).isEqualTo(truth.mark(read));
    assertThat(truth.mark(starred)).isEqualTo(3);
    assertThat(truth.mark(new Mark.AllRead(3, NOON))).isEqualTo(4);
    truth.close();
    truth = open();

    assertThat(truth.marks(0))
        .containsExactly(
            new Entry.Marked(2, read),
            new Entry.Marked(3, starred),
            new Entry.Marked(4, new Mark.AllRead(3, NOON)));
    assertThat(truth.marks(3)).hasSize(1);
    assertThat(ids(truth.entries(1, 1))).containsExactly("marked");
    assertThat(truth.revisions("a")).hasSize(1);
  }

  @Test
  void aWatchIsAnEntryEachTimeItChanges() {
    var set =
        new Watch(
            "w1",
            "Bridges",
            "bridge outlet:harbour.example",
            Set.of(Watch.Again.DENIAL, Watch.Again.NEW_ORIGIN),
            List.of(
                new Watch.Receiver.Webhook("https://hook.example/in"),
                new Watch.Receiver.Ntfy("https://ntfy.example/bridges")),
            false,
            MORNING);

    assertThat(truth.watch(set)).isEqualTo(1).isEqualTo(truth.watch(set));
    assertThat(truth.watch(set.withdrawn(NOON))).isEqualTo(2);
    truth.close();
    truth = open();

    assertThat(truth.watches())
        .containsExactly(new Entry.Watched(1, set), new Entry.Watched(2, set.withdrawn(NOON)));
    assertThat(ids(truth.entries(0, 10))).containsExactly("watch w1", "watch w1");
  }

  @Test
  void aRetractionIsAnEntryAndTheTextStays() {
    take(report("a", "The bridge is closed."), report("b", "The ferry sails."));
    var one = new Retraction.OfReport("a", "it was made up", NOON);
    var all = new Retraction.OfOutlet("harbour.example", "", NOON);

    assertThat(truth.retract(one)).isEqualTo(3);
    assertThat(truth.retract(all)).isEqualTo(4);
    truth.close();
    truth = open();

    assertThat(ids(truth.entries(0, 10)))
        .containsExactly("a", "b", "- report a", "- outlet harbour.example");
    assertThat(truth.retractions().entries())
        .containsExactly(new Entry.Retracted(3, one), new Entry.Retracted(4, all));
    assertThat(text("a", 1)).isEqualTo("The bridge is closed.");
  }

  @Test
  void whatIsErasedLeavesItsHashAndNeverComesBack() {
    take(report("a", "The bridge is closed."), report("b", "The ferry sails."));
    take(report("a", "The bridge is open.").seen(NOON));
    var hashes = truth.revisions("a").stream().map(Revision::textHash).toList();

    assertThat(truth.erase("a")).isEqualTo(2);
    truth.close();
    truth = open();

    assertThat(ids(truth.entries(0, 10))).containsExactly("x a", "b", "x a");
    assertThat(truth.report("a", 0)).isEmpty();
    assertThat(truth.report("a", 1)).isEmpty();
    assertThat(truth.revisions("a").stream().map(Revision::textHash))
        .containsExactlyElementsOf(hashes);
    assertThat(take(report("a", "The bridge is closed again.").seen(NOON.plusSeconds(9))))
        .containsExactly(new Taken("a", 2, 3, false));
    assertThat(truth.report("a", 0)).isEmpty();
    assertThat(truth.erase("a")).isZero();
    assertThat(truth.erase("nobody")).isZero();
    assertThat(text("b", 1)).isEqualTo("The ferry sails.");
  }

  @Test
  void whatIsRetractedIsNotRetractedAgain() {
    take(report("a", "The bridge is closed."));
    long first = truth.retract(new Retraction.OfReport("a", "it was made up", MORNING));

    assertThat(truth.retract(new Retraction.OfReport("a", "another reason", NOON)))
        .isEqualTo(first);
    assertThat(truth.lastSeq()).isEqualTo(2);
  }

  @Test
  void holdsWhatItHeldWhenItIsOpenedAgain() {
    take(report("a", "The bridge is closed."));
    truth.close();

    truth = open();

    assertThat(text("a", 1)).isEqualTo("The bridge is closed.");
    assertThat(take(report("b", "The ferry sails."))).containsExactly(new Taken("b", 1, 2, true));
  }

  @Test
  void knowsNothingOfWhatItDoesNotHold() {
    assertThat(truth.report("nobody", 0)).isEmpty();
    assertThat(truth.revisions("nobody")).isEmpty();
    assertThat(truth.entries(0, 10)).isEmpty();
  }

  private static ReportDraft report(String id, String text) {
    return Report.draft(id, text);
  }

  private List<Taken> take(ReportDraft... drafts) {
    return truth.take(
        java.util.Arrays.stream(drafts).map(ReportDraft::build).map(Incoming::of).toList());
  }

  private String text(String id, int revision) {
    return truth.report(id, revision).orElseThrow().report().text();
  }

  private static List<String> ids(List<Entry> entries) {
    return entries.stream()
        .map(
            entry ->
                switch (entry) {
                  case Entry.Revised(var _, var report) -> report.id();
                  case Entry.Pinned(long _, var pin) -> pin.one() + "+" + pin.other();
                  case Entry.Marked _ -> "marked";
                  case Entry.Watched(long _, var watch) -> "watch " + watch.id();
                  case Entry.Retracted(long _, var retraction) -> "- " + retraction.about();
                  case Entry.Erased(var revision) -> "x " + revision.report();
                })
        .toList();
  }
}
