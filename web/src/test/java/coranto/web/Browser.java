package coranto.web;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

  static Browser open() {
    var chromium = find("chromium", "chromium-browser", "google-chrome");
    var chromedriver = find("chromedriver");
    if (chromium.isEmpty() || chromedriver.isEmpty()) {
      skip();
    }
    try {
      var profile = Files.createTempDirectory("coranto-browser");
      var options = options(chromium.orElseThrow(), profile);
      return new Browser(new ChromeDriver(service(chromedriver.orElseThrow()), options), profile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void skip() {
    if ("all".equals(System.getProperty("require"))) {
      fail(MISSING);
    }
    System.err.println(MISSING);
    Assumptions.abort(MISSING);
  }

  private static ChromeOptions options(Path chromium, Path profile) {
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
        "--window-size=1280,900");
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

  /// Shows pages from now on as on a laptop, in the light.
  void laptop() {
    screen(1280, 900, false);
    colours("light");
    scripts(true);
  }

  /// Shows pages as on a telephone.
  void phone() {
    screen(390, 844, true);
  }

  /// Shows pages as on the narrowest screen there is.
  void narrow() {
    screen(320, 640, true);
  }

  /// Shows pages as to a reader who asks for dark ones.
  void dark() {
    colours("dark");
  }

  void scripts(boolean on) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
  }

  private void colours(String scheme) {
    var feature = Map.of("name", "prefers-color-scheme", "value", scheme);
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
  }

  private void screen(int width, int height, boolean mobile) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", mobile));
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
