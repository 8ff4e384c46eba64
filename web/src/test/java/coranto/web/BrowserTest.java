package coranto.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import coranto.flow.Pictures;
import coranto.flow.ReleaseDesk;
import coranto.web.page.PierWeek;
import coranto.web.page.frame.Desks;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/// The pages in a browser: what a reader does, and what axe finds.
class BrowserTest {
  private static final List<String> PAGES =
      List.of(
          "/",
          "/story/nca-pier",
          "/report/nca-pier",
          "/report/wire-pier",
          "/report/tide-pier",
          "/report/radio-pier",
          "/report/loose-5",
          "/outlets",
          "/outlet/herald.example",
          "/people",
          "/people?q=nobody",
          "/person/ines-calder",
          "/feeds",
          "/pins?story=radio-pier",
          "/check",
          "/feeds?did=found",
          "/releases?did=in&report=nca-pier",
          "/search?q=pier",
          "/search",
          "/nowhere");

  /// A point, blue.
  private static final Pictures PICTURES =
      (_, _) ->
          Optional.of(
              new Pictures.Picture(
                  "image/gif",
                  Base64.getDecoder().decode("R0lGODlhAQABAPAAAAAA/wAAACwAAAAAAQABAAACAkQBADs=")));

  private static final ReleaseDesk.Handed REFUSED = new ReleaseDesk.Handed.Refused("no text");

  private static Site site;

  @BeforeAll
  static void start() {
    var metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    site =
        Site.start(
            PierWeek.newsroom(),
            new Desks(
                FeedsPageTest.someFeeds(),
                (_, _, _) -> REFUSED,
                PICTURES,
                new ShelfOfPins(),
                CheckPageTest.reader()),
            SiteSettings.local(0, metrics));
  }

  @AfterAll
  static void stop() {
    site.stop();
  }

  private static String address(String path) {
    return "http://localhost:" + site.port() + path;
  }

  @Test
  void axeFindsNothingInTheLight() {
    axeFindsNothing(1280, 900);
  }

  @Test
  void axeFindsNothingInTheDark() {
    axeFindsNothing(1280, 900, Browser.DARK);
  }

  @Test
  void axeFindsNothingOnAPhone() {
    axeFindsNothing(390, 844);
  }

  @Test
  void axeFindsNothingOnAPhoneInTheDark() {
    axeFindsNothing(390, 844, Browser.DARK);
  }

  @Test
  void anOwnerAddsAFeedAndTakesItOut() {
    try (var browser = Browser.open(1280, 900)) {
      var driver = browser.driver();
      driver.get(address("/feeds"));
      driver.findElement(By.id("address")).sendKeys("https://quay.example/feed", Keys.ENTER);
      await(driver, "The feed was added.");
      assertThat(driver.findElements(By.linkText("https://quay.example/feed"))).hasSize(1);

      driver.findElement(By.xpath("//tr[contains(., 'quay.example')]//button")).click();
      await(driver, "The feed was removed.");
      assertThat(driver.findElements(By.linkText("https://quay.example/feed"))).isEmpty();
    }
  }

  private static void await(WebDriver driver, String said) {
    new WebDriverWait(driver, Duration.ofSeconds(20))
        .until(ExpectedConditions.textToBePresentInElementLocated(By.className("told"), said));
  }

  @Test
  void aPictureFromTheCacheIsShown() {
    try (var browser = Browser.open(1280, 900)) {
      var driver = browser.driver();
      driver.get(address("/report/radio-pier"));
      new WebDriverWait(driver, Duration.ofSeconds(20))
          .until(
              page ->
                  driver.executeScript(
                      "return document.querySelector('.picture img').naturalWidth === 1"));
    }
  }

  private static void axeFindsNothing(int width, int height, String... extra) {
    try (var browser = Browser.open(width, height, extra)) {
      for (String path : PAGES) {
        browser.driver().get(address(path));
        open(browser.driver());
        assertThat(new AxeBuilder().analyze(browser.driver()).getViolations())
            .as(path)
            .extracting(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
            .isEmpty();
      }
    }
  }

  /// Opens every part that is folded away, so that it is looked at too.
  private static void open(JavascriptExecutor page) {
    page.executeScript("for (const each of document.querySelectorAll('details')) each.open = true");
  }

  @Test
  void noPageIsWiderThanASmallPhone() {
    try (var browser = Browser.open(500, 700)) {
      for (String path : PAGES) {
        browser
            .driver()
            .executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                java.util.Map.of(
                    "width", 320, "height", 640, "deviceScaleFactor", 2, "mobile", true));
        browser.driver().get(address(path));
        assertThat(browser.driver().executeScript("return document.documentElement.scrollWidth"))
            .as(path)
            .isEqualTo(320L);
      }
    }
  }

  @Test
  void nothingOnAPageIsRefusedByItsOwnPolicy() {
    try (var browser = Browser.open(1280, 900)) {
      for (String path : PAGES) {
        browser.driver().get(address(path));
      }
      assertThat(browser.driver().manage().logs().get(LogType.BROWSER).getAll())
          .filteredOn(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
          .allMatch(entry -> entry.getMessage().contains("/nowhere"));
    }
  }

  @Test
  void aReaderFollowsASentenceToItsOrigin() {
    try (var browser = Browser.open(1280, 900)) {
      var driver = browser.driver();
      driver.get(address("/"));
      driver.findElement(By.linkText("Larkhaven closes ferry pier after crack is found")).click();
      awaitHeading(driver, "Larkhaven closes ferry pier after crack is found");

      driver.findElement(By.cssSelector("#n2 summary")).click();
      driver
          .findElement(By.cssSelector("#n2 details"))
          .findElement(By.linkText("Tide News"))
          .click();
      awaitHeading(driver, "Crack shuts pier at Larkhaven");
      assertThat(driver.findElement(By.id("here")).isDisplayed()).isTrue();
      assertThat(driver.findElement(By.cssSelector("mark ins")).getText()).isEqualTo("2,400");

      driver
          .findElement(By.cssSelector(".notes"))
          .findElement(By.linkText("North Coast Agency"))
          .click();
      awaitHeading(driver, "Larkhaven closes ferry pier after crack is found");
      assertThat(driver.findElement(By.id("here")).isDisplayed()).isTrue();

      driver.findElement(By.linkText("Its story")).click();
      assertThat(driver.getCurrentUrl()).endsWith("/story/nca-pier");
    }
  }

  @Test
  void keysStepSearchAndTell() {
    try (var browser = Browser.open(1280, 900)) {
      var driver = browser.driver();
      driver.get(address("/"));
      press(driver, "j");
      press(driver, "j");
      assertThat(driver.findElements(By.cssSelector(".entry")))
          .element(1)
          .satisfies(entry -> assertThat(entry.getDomAttribute("class")).contains("at"));

      press(driver, "?");
      assertThat(driver.findElement(By.tagName("dialog")).getText()).contains("search");
      driver.findElement(By.cssSelector("dialog button")).click();

      press(driver, "/");
      driver.switchTo().activeElement().sendKeys("divers", Keys.ENTER);
      awaitHeading(driver, "Search: divers");
      assertThat(driver.findElement(By.tagName("mark")).getText()).isEqualToIgnoringCase("divers");
    }
  }

  @Test
  void pagesAreReadableWithoutScripts() {
    try (var browser = Browser.open(1280, 900, "--blink-settings=scriptEnabled=false")) {
      var driver = browser.driver();
      driver.get(address("/story/nca-pier"));
      assertThat(driver.findElements(By.cssSelector("#statements li[id]"))).hasSize(9);
      driver.findElement(By.cssSelector("#n1 summary")).click();
      assertThat(driver.findElement(By.cssSelector("#n1 .other")).isDisplayed()).isTrue();
    }
  }

  private static void press(WebDriver driver, String key) {
    driver.findElement(By.tagName("body")).sendKeys(key);
  }

  /// Waits until a page with this heading is there.
  private static void awaitHeading(WebDriver driver, String heading) {
    new WebDriverWait(driver, Duration.ofSeconds(20))
        .until(ExpectedConditions.textToBe(By.tagName("h1"), heading));
  }
}
