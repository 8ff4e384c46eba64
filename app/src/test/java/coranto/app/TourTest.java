package coranto.app;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.Report;
import coranto.text.TextReader;
import coranto.understand.Understander;
import coranto.understand.finding.Finding;
import coranto.understand.finding.Understanding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the tour shows is what the program prints.
class TourTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final String PROMPT = "$ ./coranto ";

  @TempDir Path folder;

  private record Shown(String command, List<String> lines) {}

  @Test
  void everyCommandOfTheTourPrintsWhatStandsThere() throws Exception {
    List<Shown> tour = tour();

    assertThat(tour).hasSizeGreaterThan(7);
    for (Shown shown : tour) {
      matches(shown.command(), printed(shown.command()), shown.lines());
    }
  }

  private static void matches(String command, List<String> printed, List<String> shown) {
    assertThat(printed).as(command).hasSameSizeAs(shown);
    for (int at = 0; at < shown.size(); at++) {
      String line = shown.get(at);
      if (line.endsWith("…")) {
        assertThat(printed.get(at)).startsWith(line.substring(0, line.length() - 1));
      } else {
        assertThat(printed.get(at)).isEqualTo(line);
      }
    }
  }

  @Test
  void theJavaOfTheTourIsTheJavaOfThisTest() throws IOException {
    Report report =
        Report.draft("r1", "“The bridge is safe,” said Mara Lund, the engineer.").build();
    Understanding found = Understander.standard().understand(TextReader.read(report));

    assertThat(found.findings()).anyMatch(Finding.Quote.class::isInstance);
    String source = Files.readString(ROOT.resolve("app/src/test/java/coranto/app/TourTest.java"));
    for (String line : javaLines()) {
      assertThat(source).contains(line.strip());
    }
  }

  private static List<String> javaLines() throws IOException {
    String tour = Files.readString(ROOT.resolve("docs/tour.md"));
    int from = tour.indexOf("```java\n") + 8;
    return tour.substring(from, tour.indexOf("```", from)).lines().toList();
  }

  private static List<Shown> tour() throws IOException {
    var tour = new ArrayList<Shown>();
    boolean inside = false;
    for (String line : Files.readAllLines(ROOT.resolve("docs/tour.md"))) {
      if (line.startsWith("```")) {
        inside = line.equals("```console");
      } else if (inside && line.startsWith(PROMPT)) {
        tour.add(new Shown(line.substring(PROMPT.length()), new ArrayList<>()));
      } else if (inside) {
        tour.getLast().lines().add(line);
      }
    }
    return tour;
  }

  private List<String> printed(String command) throws IOException, InterruptedException {
    String[] arguments = command.replace("FOLDER", folder.toString()).split(" ");
    Process process = Child.command(arguments).directory(ROOT.toFile()).start();
    process.getOutputStream().close();
    List<String> lines = process.inputReader().readAllLines();
    process.waitFor();
    return lines;
  }
}
