package coranto.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coranto.flow.Truth;
import coranto.report.Entry;
import coranto.report.Incoming;
import coranto.report.Mark;
import coranto.report.Report;
import coranto.report.Taken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every [Truth] must stand: texts and ids of any kind, batches that break off, many at once.
public abstract class HarshTruthContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123456789Z");
  private static final int THREADS = 8;
  private static final int BATCHES = 20;

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

  static List<String> words() {
    return List.of(
        "nothing \u0000 in between",
        "'; DROP TABLE entry; --",
        "100 % of a_b \\ \\\\ \\u0000 ? ?? :name $1 {ts}",
        "\uD83D\uDE00 \uFEFF\u202E\u2028 e\u0301 \u00e9",
        "tabs\tand\r\nlines\u0085and\u000bmore\u001f",
        "long ".repeat(2_000) + "end",
        IntStream.range(0, 1_500)
            .mapToObj(at -> Integer.toString(at * 7_919 % 46_656, 36))
            .reduce("", String::concat));
  }

  @ParameterizedTest
  @MethodSource("words")
  void whateverATextAnIdOrATitleHoldsComesBack(String words) {
    Report report =
        Report.draft(words, words).title(words).url(words).section(words).seen(NOON).build();
    take(report);
    truth.mark(new Mark.Read(words, 1, NOON));
    truth.close();
    truth = open();

    assertThat(truth.report(words, 1).orElseThrow().report()).isEqualTo(report);
    assertThat(truth.revisions(words).getFirst().report()).isEqualTo(words);
    assertThat(truth.marks(0).getFirst().mark()).isEqualTo(new Mark.Read(words, 1, NOON));
    assertThat(take(report)).containsExactly(new Taken(words, 1, 1, false));
    assertThat(truth.erase(words)).isEqualTo(1);
    assertThat(((Entry.Erased) truth.entry(1).orElseThrow()).revision().report()).isEqualTo(words);
  }

  @Test
  void idsThatLookAlikeAreTwo() {
    var ids = List.of("a", "A", "a ", " a", "á", "a\u0301", "a%", "a_", "");

    var taken = take(ids.stream().map(id -> report(id, "The ferry sails.")).toArray(Report[]::new));

    assertThat(taken).extracting(Taken::fresh).containsOnly(true);
    assertThat(ids).allSatisfy(id -> assertThat(truth.revisions(id)).hasSize(1));
    assertThat(truth.report("%", 0)).isEmpty();
  }

  @Test
  void aTextOfMegabytesIsHeldWhole() {
    String text = "The bridge is closed, and the ferry sails. ".repeat(100_000);

    take(report("long", text));

    assertThat(truth.report("long", 0).orElseThrow().report().text()).isEqualTo(text);
  }

  @Test
  void aBatchIsDecidedInItsOrder() {
    var taken =
        take(
            report("a", "12 were hurt."),
            report("b", "The ferry sails."),
            report("a", "17 were hurt."),
            report("a", "17 were hurt."),
            report("b", "The ferry sails."));

    assertThat(taken)
        .containsExactly(
            new Taken("a", 1, 1, true),
            new Taken("b", 1, 2, true),
            new Taken("a", 2, 3, true),
            new Taken("a", 2, 3, false),
            new Taken("b", 1, 2, false));
    assertThat(truth.take(List.of())).isEmpty();
  }

  @Test
  void aBatchThatBreaksOffLeavesNothingAndNoGap() {
    take(report("a", "The bridge is closed."));
    var broken = Arrays.asList(Incoming.of(report("b", "The ferry sails.")), null);

    assertThatThrownBy(() -> truth.take(broken)).isInstanceOf(NullPointerException.class);

    assertThat(truth.lastSeq()).isEqualTo(1);
    assertThat(truth.revisions("b")).isEmpty();
    assertThat(take(report("c", "The mill burns."))).containsExactly(new Taken("c", 1, 2, true));
  }

  /// Each thread takes in reports of its own, one that all take in, and marks; one reads.
  @Test
  void manyAtOnceLeaveOneLogWithoutGapsAndAReaderSeesItsBeginning() throws Exception {
    var written = new AtomicBoolean();
    try (var threads = Executors.newFixedThreadPool(THREADS + 1)) {
      Future<?> reading = threads.submit(() -> readOn(written));
      var writing = new ArrayList<Future<?>>();
      for (int thread = 0; thread < THREADS; thread++) {
        String name = "t" + thread;
        writing.add(threads.submit(() -> writeOn(name)));
      }
      try {
        for (Future<?> each : writing) {
          each.get();
        }
      } finally {
        written.set(true);
      }
      reading.get();
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    }
    int reports = THREADS * BATCHES * 2 + 1;
    assertThat(seqs()).hasSize(reports + THREADS * BATCHES);
    assertThat(truth.marks(0)).hasSize(THREADS * BATCHES);
  }

  private void writeOn(String name) {
    for (int batch = 0; batch < BATCHES; batch++) {
      String id = name + "-" + batch;
      var taken = take(report(id, "It sails."), report("all", "It burns."), report(id, "It sank."));
      assertThat(taken).extracting(Taken::revision).containsExactly(1, 1, 2);
      assertThat(truth.report(id, 0).orElseThrow().seq()).isEqualTo(taken.getLast().seq());
      long mark = truth.mark(new Mark.Read(id, 1, NOON));
      assertThat(mark).isGreaterThan(taken.getLast().seq()).isLessThanOrEqualTo(truth.lastSeq());
    }
  }

  private void readOn(AtomicBoolean written) {
    int before = 0;
    while (!written.get()) {
      int now = seqs().size();
      assertThat(now).isGreaterThanOrEqualTo(before);
      before = now;
    }
  }

  /// The numbers of all entries, which go up by one.
  private List<Long> seqs() {
    List<Long> seqs = truth.entries(0, 100_000).stream().map(Entry::seq).toList();
    assertThat(seqs)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, seqs.size()).boxed().toList());
    return seqs;
  }

  private static Report report(String id, String text) {
    return Report.draft(id, text).build();
  }

  private List<Taken> take(Report... reports) {
    return truth.take(Arrays.stream(reports).map(Incoming::of).toList());
  }
}
