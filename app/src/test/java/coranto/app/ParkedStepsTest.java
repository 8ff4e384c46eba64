package coranto.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coranto.app.care.Checkup;
import coranto.app.desk.Newsdesk;
import coranto.app.desk.Stores;
import coranto.app.input.Folders;
import coranto.app.owner.Parked;
import coranto.app.serve.Demo;
import coranto.app.wiring.Wiring;
import coranto.flow.Groundwork;
import coranto.flow.NearIndex;
import coranto.flow.StorageFailure;
import coranto.models.OpenNlpLanguages;
import coranto.report.Incoming;
import coranto.report.Report;
import coranto.report.Sketch;
import coranto.story.HeldPeople;
import coranto.story.Person;
import coranto.trace.Trace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Comparing or grouping fails on one report among others that copy it: it is parked, the others go
/// on, and the rows are the same for any size of a batch, after a restart, and in a rebuild.
class ParkedStepsTest {
  private static final String TEXT =
      "The harbour board of Orrel will drain the lower basin in March. Mara Quist, who chairs it,"
          + " said that the sluice of 1911 had cracked.";

  @TempDir Path folder;

  private Supplier<RuntimeException> trouble = () -> new IllegalStateException("it fails");

  @ParameterizedTest
  @CsvSource({"compare, 1", "compare, 2", "compare, 9", "group, 1", "group, 2", "group, 9"})
  void itIsParkedAndTheOthersGoOn(String step, int batch) throws Exception {
    takeIn("a", "b", "c", "d");
    work(step, batch);
    try (var stores = Wiring.open(folder, "test")) {
      assertThat(new Parked(stores).all())
          .containsExactly(
              new Parked.Each(2, "b", 1, step + ": java.lang.IllegalStateException: it fails"));
      assertThat(stores.derived().derivation("b", 1).orElseThrow().traces()).isEmpty();
      for (Trace trace : stores.derived().derivation("c", 1).orElseThrow().traces()) {
        assertThat(trace).isInstanceOf(Trace.Sourced.class);
        assertThat(((Trace.Sourced) trace).source().report()).isEqualTo("a");
      }
      assertThat(new Checkup(stores).run(_ -> {})).isEmpty();
    }
    takeIn("e", "f");
    List<String> live = work(step, batch);

    Folders.dropDerived(folder, "test");
    assertThat(work(step, 100)).isEqualTo(live);
    Folders.dropDerived(folder, "test");
    assertThat(work("none", 100)).isNotEqualTo(live).noneMatch(row -> row.startsWith("parked"));
  }

  @Test
  void aBrokenWorldParksNothing() throws Exception {
    takeIn("a", "b", "c");
    trouble = () -> new StorageFailure(StorageFailure.Category.DISK_FULL, "the disk is full");
    for (String step : List.of("compare", "group")) {
      assertThatThrownBy(() -> work(step, 9)).isInstanceOf(StorageFailure.class);
    }
    assertThat(work("none", 9)).noneMatch(row -> row.startsWith("parked"));
  }

  /// The same desk goes on when the world is whole again.
  @Test
  void theDeskGoesOnWhereItBrokeOff() throws Exception {
    takeIn("a", "b", "c", "d");
    trouble = () -> new StorageFailure(StorageFailure.Category.DISK_FULL, "the disk is full");
    List<String> live;
    try (var stores = Wiring.open(folder, "test");
        var desk = desk(stores, "group")) {
      assertThatThrownBy(() -> desk.catchUp(_ -> {})).isInstanceOf(StorageFailure.class);
      trouble = () -> null;
      desk.catchUp(_ -> {});
      live = stores.derived().dump();
      assertThat(stores.search().search("harbour", 0, 9)).hasSize(4);
      assertThat(new Checkup(stores).run(_ -> {})).isEmpty();
    }
    Folders.dropDerived(folder, "test");
    assertThat(work("none", 100)).isEqualTo(live);
  }

  private void takeIn(String... ids) {
    try (var stores = Wiring.open(folder, "test")) {
      for (String id : ids) {
        String text = id.equals("b") ? TEXT.replace("Mara", "Ines") : TEXT;
        var outlet = new coranto.report.Outlet(null, id + ".example");
        stores.truth().take(List.of(Incoming.of(Report.draft(id, text).outlet(outlet).build())));
      }
    }
  }

  private List<String> work(String step, int batch) {
    try (var stores = Wiring.open(folder, "test");
        var desk = desk(stores, step)) {
      while (desk.step(batch) > 0) {
        // until all is worked
      }
      return stores.derived().dump();
    }
  }

  private Newsdesk desk(Stores stores, String failing) {
    return Wiring.desk(
        stores,
        Demo.outlets(),
        2,
        new OpenNlpLanguages(),
        Groundwork.NONE,
        failing.equals("compare") ? new FailingIndex(stores.near()) : stores.near(),
        failing.equals("group") ? new FailingPeople(stores.derived()) : stores.derived());
  }

  private void fail() {
    RuntimeException trouble = this.trouble.get();
    if (trouble != null) {
      throw trouble;
    }
  }

  /// Fails when the second entry is compared.
  private final class FailingIndex implements NearIndex {
    private final NearIndex index;

    FailingIndex(NearIndex index) {
      this.index = index;
    }

    @Override
    public List<Near> lookup(Sketch sketch, long beforeSeq, int limit) {
      if (beforeSeq == 2 && sketch.keys().length > 0) {
        fail();
      }
      return index.lookup(sketch, beforeSeq, limit);
    }

    @Override
    public void add(long seq, @Nullable LocalDate day, List<Sketch> sketches) {
      index.add(seq, day, sketches);
    }

    @Override
    public void remove(long seq) {
      index.remove(seq);
    }

    @Override
    public void commit(long seq) {
      index.commit(seq);
    }

    @Override
    public long committed() {
      return index.committed();
    }

    @Override
    public void close() {
      index.close();
    }
  }

  /// Fails on one person.
  private final class FailingPeople implements HeldPeople {
    private final HeldPeople people;

    FailingPeople(HeldPeople people) {
      this.people = people;
    }

    @Override
    public List<Person> named(String key) {
      if (key.equals("ines quist")) {
        fail();
      }
      return people.named(key);
    }

    @Override
    public @Nullable String person(String report, String key) {
      return people.person(report, key);
    }
  }
}
