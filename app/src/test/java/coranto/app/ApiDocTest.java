package coranto.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The lines for curl in docs/api.md do what stands there, against a server with the demo's
/// reports.
class ApiDocTest extends ServedDemo {
  private static final Path DOC = Path.of("../docs/api.md").toAbsolutePath().normalize();

  @Test
  void everyLineForCurlIsAnswered() throws Exception {
    assumeTrue(hasCurl(), "no curl here");
    String more = "{\"id\":\"r2\",\"text\":\"The quay was opened again.\"}\n";
    Files.writeString(
        folder.resolve("reports.jsonl"), more + "{\"id\":\"r3\",\"text\":\"Fog.\"}\n");
    List<String> lines =
        Files.readAllLines(DOC).stream().filter(line -> line.startsWith("curl ")).toList();

    assertThat(lines).hasSizeGreaterThan(6);
    for (String line : lines) {
      String said = run(line);
      assertThat(said).as(line).isNotBlank();
      if (line.contains("/api/reports")) {
        worked();
      }
    }
    assertThat(run(lines.get(0))).contains("\"r1\"").contains("\"new\":false");
    assertThat(run(lines.get(1))).contains("\"r2\"", "\"r3\"");
    assertThat(run(lines.get(2))).contains("\"id\":\"r1\"");
    assertThat(run(lines.get(3))).contains("id,headline,");
  }

  private String run(String line) throws IOException, InterruptedException {
    String here = line.replace("localhost:8080", "localhost:" + site.port());
    Process process =
        new ProcessBuilder("sh", "-c", here.replaceFirst("^curl ", "curl -sS --fail-with-body "))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(line + "\n" + said).isZero();
    return said;
  }

  private static boolean hasCurl() throws InterruptedException {
    try {
      return new ProcessBuilder("curl", "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException _) {
      return false;
    }
  }
}
