package coranto.web;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/// A Chromium with an empty profile that speaks to nobody but the page. Where it is not installed,
/// the
/// test is skipped with a line that says so; under `-Drequire=all` it fails.
final class Browser implements AutoCloseable {
  private static final String MISSING =
      "skipped: no Chromium here; install it with: apt-get install chromium chromium-driver";

  private final ChromeDriver driver;
  private final Path profile;

  private Browser(ChromeDriver driver, Path profile) {
    this.driver = driver;
    this.profile = profile;
  }

  /// @param extra more switches, such as [#DARK]
  static Browser open(int width, int height, String... extra) {
    var chromium = find("chromium", "chromium-browser", "google-chrome");
    var chromedriver = find("chromedriver");
    if (chromium.isEmpty() || chromedriver.isEmpty()) {
      skip();
    }
    try {
      var profile = Files.createTempDirectory("coranto-browser");
      var options = options(chromium.orElseThrow(), profile, width, height);
      options.addArguments(extra);
      return new Browser(new ChromeDriver(service(chromedriver.orElseThrow()), options), profile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// As for a reader who asks for dark pages.
  static final String DARK = "--blink-settings=preferredColorScheme=0";

  private static void skip() {
    if ("all".equals(System.getProperty("require"))) {
      fail(MISSING);
    }
    System.err.println(MISSING);
    Assumptions.abort(MISSING);
  }

  private static ChromeOptions options(Path chromium, Path profile, int width, int height) {
    var options = new ChromeOptions();
    options.setBinary(chromium.toString());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--user-data-dir=" + profile,
        "--window-size=" + width + "," + height);
    return options;
  }

  private static ChromeDriverService service(Path chromedriver) {
    return new ChromeDriverService.Builder()
        .usingDriverExecutable(chromedriver.toFile())
        .usingAnyFreePort()
        .build();
  }

  private static Optional<Path> find(String... names) {
    var folders = List.of(System.getenv().getOrDefault("PATH", "/usr/bin").split(":"));
    return List.of(names).stream()
        .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  ChromeDriver driver() {
    return driver;
  }

  @Override
  public void close() {
    driver.quit();
    try (var files = Files.walk(profile)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException | UncheckedIOException _) {
      // the system clears its temporary folder
    }
  }
}
