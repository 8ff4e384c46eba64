package coranto.app;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.Incoming;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is derived hangs on the truth alone.
class RebuildTest {
  @TempDir Path folder;

  @Test
  void oneThreadAndFourMakeTheSameRows() throws Exception {
    takeIn();

    List<String> one = rebuilt(1);
    List<String> four = rebuilt(4);

    assertThat(one).hasSizeGreaterThan(150);
    assertThat(four).isEqualTo(one);
  }

  @Test
  void aRestartInTheMiddleMakesTheSameRows() throws Exception {
    takeIn();
    List<String> atOnce = rebuilt(2);

    Folders.dropDerived(folder, "test");
    for (int part = 1; part <= 3; part++) {
      try (var stores = Wiring.open(folder, "test");
          var desk = Wiring.desk(stores, Demo.outlets(), 2)) {
        desk.step(18);
      }
    }

    try (var stores = Wiring.open(folder, "test")) {
      assertThat(stores.derived().derivedTo()).isEqualTo(stores.truth().lastSeq());
      assertThat(stores.derived().dump()).isEqualTo(atOnce);
    }
  }

  @Test
  void peopleAreKnownAgainAndTheOwnersFilePartsThem() throws Exception {
    takeIn();
    rebuilt(2);
    assertThat(person("mpa-letter")).isEqualTo("tobias-wren");
    assertThat(person("worldwire-letter")).isEqualTo("tobias-wren");

    Files.writeString(
        folder.resolve(PeopleFile.NAME), "apart\tTobias Wren\tmpa-letter\tworldwire-letter\n");
    rebuilt(2);
    assertThat(person("mpa-letter")).isNotEqualTo(person("worldwire-letter"));
  }

  private String person(String report) {
    try (var stores = Wiring.open(folder, "test")) {
      return String.valueOf(stores.derived().person(report, "tobias wren"));
    }
  }

  @Test
  void losingTheIndexesLosesNothing() throws Exception {
    takeIn();
    List<String> before = rebuilt(2);
    Folders.delete(folder.resolve("near"));
    Folders.delete(folder.resolve("search"));

    try (var stores = Wiring.open(folder, "test");
        var desk = Wiring.desk(stores, Demo.outlets(), 2)) {
      desk.catchUp(_ -> {});
      assertThat(stores.derived().dump()).isEqualTo(before);
      assertThat(stores.search().search("bridge", 0, 10)).isNotEmpty();
      assertThat(new Checkup(stores).run(_ -> {})).isEmpty();
    }
  }

  private void takeIn() {
    try (var stores = Wiring.open(folder, "test")) {
      stores.truth().take(Demo.reports().stream().map(Incoming::of).toList());
    }
  }

  private List<String> rebuilt(int threads) throws IOException {
    Folders.dropDerived(folder, "test");
    try (var stores = Wiring.open(folder, "test");
        var desk = Wiring.desk(stores, Demo.outlets(), threads)) {
      desk.catchUp(_ -> {});
      return stores.derived().dump();
    }
  }
}
