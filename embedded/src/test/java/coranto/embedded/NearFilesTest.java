package coranto.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.flow.Horizon;
import coranto.flow.MemoryNearIndex;
import coranto.flow.NearIndex;
import coranto.flow.NearIndex.Near;
import coranto.report.Sketch;
import coranto.testkit.NearIndexContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NearFilesTest extends NearIndexContract {
  private static final long ALL = Long.MAX_VALUE >> 24;
  private static final long SEED = 20261126;
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @TempDir Path folder;

  @Override
  protected NearIndex open() {
    return NearFiles.open(folder.resolve("contract"), Horizon.EVERYTHING);
  }

  @Override
  protected int bound() {
    return NearFiles.POSTINGS;
  }

  /// However often it is committed, reopened and merged, it finds what the one in memory finds.
  @Test
  void partsChangeNothing() {
    var random = new Random(SEED);
    var plain = new MemoryNearIndex(NearFiles.POSTINGS);
    NearFiles files = NearFiles.open(folder, Horizon.EVERYTHING);
    for (int seq = 1; seq <= 600; seq++) {
      List<Sketch> parts = parts(random);
      files.add(seq, DAY, parts);
      plain.add(seq, DAY, parts);
      if (random.nextInt(6) == 0) {
        files.commit(seq);
      }
      if (random.nextInt(40) == 0) {
        files.commit(seq);
        files.close();
        files = NearFiles.open(folder, Horizon.EVERYTHING);
      }
      Sketch asked = parts(random).getFirst();
      assertThat(files.lookup(asked, seq, 12))
          .as("seed %d, entry %d", SEED, seq)
          .isEqualTo(plain.lookup(asked, seq, 12));
    }
    assertThat(files(folder)).hasSizeLessThan(40);
    files.close();
  }

  /// Up to four parts of up to thirty keys, some frequent, most rare; weights of quarters.
  private static List<Sketch> parts(Random random) {
    var parts = new ArrayList<Sketch>();
    for (int part = random.nextInt(4); part >= 0; part--) {
      long[] keys =
          random
              .longs(random.nextInt(30), 0, 1_000_000)
              .map(key -> key % 3 == 0 ? key % 50 : key * 0x51ed270b35L)
              .distinct()
              .sorted()
              .toArray();
      float[] weights = new float[keys.length];
      for (int at = 0; at < keys.length; at++) {
        weights[at] = (1 + random.nextInt(30)) / 4f;
      }
      parts.add(new Sketch(keys, weights));
    }
    return parts;
  }

  @Test
  void aLargePartIsNotWrittenAgainForAFewSmallOnes() {
    try (var index = NearFiles.open(folder, Horizon.EVERYTHING)) {
      for (int seq = 1; seq <= 400; seq++) {
        index.add(seq, DAY, List.of(keys(seq)));
      }
      index.commit(400);
      Path large = files(folder).getFirst();
      for (int seq = 401; seq <= 480; seq++) {
        index.add(seq, DAY, List.of(keys(seq)));
        index.commit(seq);
      }
      assertThat(files(folder)).contains(large).hasSizeLessThan(20);
    }
  }

  @Test
  void whatWasCommittedIsThereAfterARestartAndTheRestIsNot() {
    try (var index = NearFiles.open(folder, Horizon.EVERYTHING)) {
      index.add(1, DAY, List.of(keys(10)));
      index.add(2, DAY, List.of(keys(10)));
      index.remove(2);
      index.commit(2);
      index.add(3, DAY, List.of(keys(10)));
    }

    try (var index = NearFiles.open(folder, Horizon.EVERYTHING)) {
      assertThat(index.committed()).isEqualTo(2);
      assertThat(index.lookup(keys(10), ALL, 10)).containsExactly(new Near(1, 0, 1));
      index.add(3, DAY, List.of(keys(10)));
      assertThat(index.lookup(keys(10), ALL, 10))
          .containsExactly(new Near(1, 0, 1), new Near(3, 0, 1));
    }
  }

  @Test
  void aDamagedOneIsThrownAway() throws IOException {
    try (var index = NearFiles.open(folder, Horizon.EVERYTHING)) {
      index.add(1, DAY, List.of(keys(10)));
      index.commit(1);
    }
    Path part = files(folder).getFirst();
    Files.write(part, new byte[] {1, 2, 3});

    try (var index = NearFiles.open(folder, Horizon.EVERYTHING)) {
      assertThat(index.committed()).isZero();
      assertThat(index.lookup(keys(10), ALL, 10)).isEmpty();
    }
  }

  @Test
  void looksNoFurtherBackThanTheWindowAndDropsWhatLiesBefore() {
    int many = 3 * Horizon.ABREAST;
    try (var index = NearFiles.open(folder, 7)) {
      for (int seq = 1; seq <= many; seq++) {
        index.add(seq, DAY.plusDays(20 * (seq / Horizon.ABREAST)), List.of(keys(10, seq + 100)));
        if (seq % 256 == 0) {
          index.commit(seq);
        }
      }
      assertThat(first(index, many)).isEqualTo(2 * Horizon.ABREAST);
      assertThat(index.lookup(keys(101), ALL, 1)).isEmpty();
      // the first of its day: the window stood where it was
      assertThat(first(index, 2 * Horizon.ABREAST)).isEqualTo(Horizon.ABREAST);
    }
    long bytes = files(folder).stream().mapToLong(file -> file.toFile().length()).sum();
    assertThat(bytes).isLessThan(many * 15L);

    try (var index = NearFiles.open(folder, 7)) {
      index.add(many + 1, DAY.plusDays(40), List.of(keys(7)));
      assertThat(first(index, many + 1)).isEqualTo(2 * Horizon.ABREAST);
    }
  }

  /// The oldest entry that an entry sees.
  private static long first(NearIndex index, long seq) {
    return index.lookup(keys(10), seq, 2_000).stream().mapToLong(Near::seq).min().orElse(0);
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().startsWith("keys-")).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
