package coranto.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What is released runs where no Java is.
@Timeout(180)
class ArchiveIT {
  @TempDir static Path place;
  private static Release release;

  @BeforeAll
  static void unpack() throws Exception {
    release = Release.unpacked(place);
  }

  @Test
  void theHashBesideItIsItsOwn() throws Exception {
    Path archive = Release.archive();
    var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(archive));
    assertThat(archive.resolveSibling(archive.getFileName() + ".sha256"))
        .content()
        .isEqualToIgnoringNewLines(HexFormat.of().formatHex(digest) + "  " + archive.getFileName());
  }

  @Test
  void itTakesTheJavaThatItBrings() throws Exception {
    var command = release.command("--version");
    command.environment().put("CORANTO_JAVA_OPTS", "-XshowSettings:properties");
    assertThat(release.output(command))
        .contains("java.home = " + release.folder().toRealPath().resolve("runtime"))
        .contains(System.getProperty("release.version", "?"));
  }

  @Test
  void whatItKeepsOfAStartIsUsedByTheNext() throws Exception {
    String home = place.resolve("cache").toString();
    var warm = release.command("warm");
    warm.environment().put("XDG_CACHE_HOME", home);
    warm.environment().put("PATH", System.getenv("PATH"));
    assertThat(release.output(warm)).contains("kept in " + home);
    var next = release.command("--version");
    next.environment().put("XDG_CACHE_HOME", home);
    next.environment().put("PATH", System.getenv("PATH"));
    next.environment().put("CORANTO_JAVA_OPTS", "-Xlog:aot=info");
    assertThat(release.output(next)).contains("Opened AOT cache " + home, "coranto ");
  }

  @Test
  void itReadsCharactersOfOtherCountries() throws Exception {
    Path page = place.resolve("page.html");
    String text = "港口的新渡轮于星期一首航，船上有四十名乘客。".repeat(6);
    Files.writeString(
        page,
        "<meta charset=gbk><title>新渡轮首航</title><article><h1>新渡轮首航</h1><p>"
            + text
            + "</p><p>"
            + text
            + "</p></article>",
        Charset.forName("GBK"));
    assertThat(release.output(release.command("read", page.toString()))).contains("新渡轮首航");
  }

  @Test
  void theDemoServesItsStoriesAndEndsWhenAsked() throws Exception {
    var demo = release.command("demo", "--port", "0").start();
    try (var said =
            new BufferedReader(
                new InputStreamReader(demo.getErrorStream(), StandardCharsets.UTF_8));
        var client = HttpClient.newHttpClient()) {
      String line = said.readLine();
      while (line != null && !line.contains("http://localhost:")) {
        line = said.readLine();
      }
      assertThat(line).isNotNull();
      String address = line.replaceFirst(".*(http://localhost:\\d+).*", "$1");
      assertThat(get(client, address + "/")).contains("/story/");
      assertThat(get(client, address + "/health")).contains("\"status\":\"ok\"");
      Path maps = Path.of("/proc", String.valueOf(demo.pid()), "maps");
      if (Files.isReadable(maps)) {
        assertThat(Files.readString(maps)).as("its natives").contains("onnxruntime", "sqlite");
      }
      demo.toHandle().destroy();
      assertThat(demo.waitFor(10, TimeUnit.SECONDS)).as("ends within ten seconds").isTrue();
    } finally {
      demo.destroyForcibly();
    }
  }

  private static String get(HttpClient client, String address) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(20));
    var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }
}
