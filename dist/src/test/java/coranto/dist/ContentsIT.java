package coranto.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is inside a release, and under which terms.
class ContentsIT {
  private record Library(String name, String version, String licences) {}

  @TempDir static Path place;
  private static Path folder;
  private static List<Library> libraries;

  @BeforeAll
  static void unpack() throws Exception {
    folder = Release.unpacked(place).folder();
    libraries =
        Files.readAllLines(folder.resolve("libraries.txt")).stream()
            .map(line -> line.split("\t", -1))
            .map(cells -> new Library(cells[0], cells[1], cells[2]))
            .toList();
  }

  @Test
  void everyJarIsListed() throws Exception {
    try (Stream<Path> jars = Files.walk(folder.resolve("lib"))) {
      var names =
          jars.map(jar -> jar.getFileName().toString()).filter(name -> name.endsWith(".jar"));
      assertThat(libraries)
          .extracting(l -> l.name().replaceFirst(".*:", "") + "-" + l.version() + ".jar")
          .containsExactlyInAnyOrderElementsOf(names.toList());
    }
  }

  @Test
  void everyLibraryHasALicenceThatAllowsThis() {
    assertThat(libraries).allSatisfy(l -> assertThat(l.licences()).isNotBlank());
    // Only where another licence may be chosen.
    assertThat(libraries)
        .filteredOn(l -> l.licences().matches(".*(GPL|General Public).*"))
        .allSatisfy(l -> assertThat(l.licences()).contains(" or "));
  }

  @Test
  void noLibraryIsASnapshot() {
    assertThat(libraries)
        .filteredOn(l -> !l.name().startsWith("org.coranto:"))
        .noneMatch(l -> l.version().contains("SNAPSHOT"));
  }

  @Test
  void ofNativeLibrariesThoseOfOneSystemAreBroughtAlong() throws Exception {
    assertThat(in("onnxruntime-", "ai/onnxruntime/native/.*onnxruntime4j_jni.*")).hasSize(1);
    assertThat(in("rocksdbjni-", "librocksdbjni-.*")).hasSize(1);
  }

  /// The files of a jar, which has to be a small one.
  private static List<String> in(String name, String wanted) throws IOException {
    try (Stream<Path> jars = Files.list(folder.resolve("lib/libs"))) {
      Path jar =
          jars.filter(j -> j.getFileName().toString().startsWith(name)).findFirst().orElseThrow();
      assertThat(Files.size(jar)).isLessThan(20_000_000);
      try (var files = new ZipFile(jar.toFile())) {
        return files.stream().map(ZipEntry::getName).filter(n -> n.matches(wanted)).toList();
      }
    }
  }
}
