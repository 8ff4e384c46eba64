package coranto.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coranto.flow.Horizon;
import coranto.flow.Imprints;
import coranto.report.Stamp;
import coranto.testkit.ImprintsContract;
import coranto.trace.Imprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImprintFilesTest extends ImprintsContract {
  @TempDir Path folder;

  @Override
  protected Imprints open() {
    return open(folder.resolve("contract"), Horizon.EVERYTHING);
  }

  private static ImprintFiles open(Path in, int windowDays) {
    return ImprintFiles.open(in, ImprintsContract::report, windowDays);
  }

  @Test
  void whatWasCommittedIsThereAfterARestartAndTheRestIsNot() {
    int many = ImprintPart.ENTRIES + 10;
    try (var files = open(folder, Horizon.EVERYTHING)) {
      for (int seq = 1; seq <= many; seq++) {
        files.add(seq, imprint(seq));
      }
      files.commit(many);
      files.add(many + 1, imprint(many + 1));
    }

    try (var files = open(folder, Horizon.EVERYTHING)) {
      assertThat(files.committed()).isEqualTo(many);
      assertThat(files.imprint(1).report().id()).isEqualTo("r1");
      assertThat(files.imprint(many).report().id()).isEqualTo("r" + many);
      assertThatIllegalArgumentException().isThrownBy(() -> files.imprint(many + 1));
      files.add(many + 1, imprint(many + 1));
      assertThat(files.imprint(many + 1).size()).isEqualTo(2);
    }
  }

  @Test
  void whatIsDamagedOrOfAnotherVersionIsThrownAway() throws IOException {
    try (var files = open(folder, Horizon.EVERYTHING)) {
      files.add(1, imprint(1));
      files.commit(1);
    }
    Path mark = folder.resolve("imprints.mark");
    List<String> lines = Files.readAllLines(mark);
    Files.write(mark, List.of("imprints 0", lines.get(1), lines.get(2)));
    assertEmpty();

    Files.write(mark, lines);
    assertEmpty(); // its file is gone by now
  }

  private void assertEmpty() throws IOException {
    try (var files = open(folder, Horizon.EVERYTHING)) {
      assertThat(files.committed()).isZero();
      assertThatIllegalArgumentException().isThrownBy(() -> files.imprint(1));
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(Path::getFileName).map(Path::toString))
          .noneMatch(name -> name.startsWith("imprints-"));
    }
  }

  @Test
  void aFileThatLiesBeforeTheWindowIsDropped() {
    int part = ImprintPart.ENTRIES;
    int many = 2 * part + Horizon.NEWEST + Horizon.ABREAST;
    try (var files = open(folder, 7)) {
      for (int seq = 1; seq <= many; seq++) {
        files.add(seq, dated(seq, LocalDate.of(2026, 3, 1).plusDays((seq - 1) / part * 5)));
      }
      assertThat(files.imprint(1).size()).isEqualTo(2);
      files.commit(many);
      assertDropped(files, part);
    }
    try (var files = open(folder, 7)) {
      assertThat(files.committed()).isEqualTo(many);
      assertDropped(files, part);
    }
  }

  private static void assertDropped(ImprintFiles files, int part) {
    assertThatIllegalArgumentException().isThrownBy(() -> files.imprint(2));
    assertThat(files.imprint(part + 1L).size()).isEqualTo(2);
  }

  private static Imprint dated(long seq, LocalDate day) {
    return imprint(seq).with(report(seq).change().published(new Stamp.Day(day)).build());
  }
}
