package coranto.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.app.wiring.Wiring;
import coranto.flow.Preparation;
import coranto.flow.Prepared;
import coranto.report.Entry;
import coranto.report.Incoming;
import coranto.report.OutletBook;
import coranto.report.Report;
import coranto.testkit.MemoryTruth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadingAheadTest {
  private static final Preparation PREPARATION = Wiring.preparation(OutletBook.empty());

  private final MemoryTruth truth = new MemoryTruth();
  private final ExecutorService threads = Executors.newSingleThreadExecutor();
  private final List<String> read = Collections.synchronizedList(new ArrayList<>());
  private final Function<Entry.Revised, Prepared> prepare =
      entry -> {
        read.add(entry.report().text());
        return PREPARATION.parked(entry.report());
      };
  private final ReadingAhead ahead = new ReadingAhead(truth, threads, 2);

  @BeforeEach
  void takeIn() {
    for (String id : List.of("a", "b", "c", "d")) {
      truth.take(List.of(Incoming.of(Report.draft(id, "The ferry " + id + " left.").build())));
    }
  }

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  @Test
  void whatWasBegunIsNotReadTwice() throws Exception {
    ahead.begin(1, prepare);
    assertThat(reading(entry(2)).reading().report().id()).isEqualTo("b");
    assertThat(reading(entry(3)).reading().report().id()).isEqualTo("c");
    assertThat(read).containsExactly("The ferry b left.", "The ferry c left.");
    reading(entry(4));
    assertThat(read).as("no further than asked").hasSize(3);
  }

  @Test
  void anEntryThatIsAnotherByThenIsReadAnew() throws Exception {
    ahead.begin(1, prepare);
    Entry.Revised before = entry(2);
    Report changed = before.report().change().text("Nothing is left.").build();
    var now = new Entry.Revised(before.revision(), changed);
    assertThat(reading(now).reading().report().text()).isEqualTo("Nothing is left.");
  }

  @Test
  void whatNeverCameToItsTurnIsForgotten() throws Exception {
    ahead.begin(1, prepare);
    allIsRead();
    ahead.begin(3, prepare);
    reading(entry(2));
    assertThat(Collections.frequency(read, "The ferry b left.")).isEqualTo(2);
    allIsRead();
    ahead.clear();
    reading(entry(4));
    assertThat(Collections.frequency(read, "The ferry d left.")).isEqualTo(2);
  }

  private void allIsRead() throws Exception {
    threads.submit(() -> {}).get();
  }

  private Prepared reading(Entry.Revised entry) throws Exception {
    return ahead.reading(entry, prepare).get();
  }

  private Entry.Revised entry(long seq) {
    return (Entry.Revised) truth.entries(seq - 1, 1).getFirst();
  }
}
