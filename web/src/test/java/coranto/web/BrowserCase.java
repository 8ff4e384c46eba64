package coranto.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import coranto.flow.Pictures;
import coranto.flow.ReleaseDesk;
import coranto.flow.WatchDesk.Wish;
import coranto.report.Mark;
import coranto.web.page.MemoryRetractDesk;
import coranto.web.page.PierWeek;
import coranto.web.page.frame.Desks;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/// A site with everything on it, and one browser for all tests of a class.
abstract class BrowserCase {
  static final List<String> PAGES =
      List.of(
          "/",
          "/story/nca-pier",
          "/sheet/nca-pier",
          "/cite/nca-pier?revision=1&span=0-40",
          "/report/nca-pier?revision=1&span=0-40",
          "/report/wire-pier",
          "/report/tide-pier",
          "/report/radio-pier",
          "/report/loose-5",
          "/outlets",
          "/outlet/herald.example",
          "/people",
          "/people?q=nobody",
          "/person/ines-calder",
          "/feeds?did=found",
          "/pins?story=radio-pier",
          "/check",
          "/retract?report=nca-pier",
          "/retract?outlet=herald.example",
          "/releases?did=in&report=nca-pier",
          "/search?q=pier",
          "/search?q=pier&by=story",
          "/search?q=zeppelin",
          "/search",
          "/watches?did=withdrawn",
          "/watch/pier?did=set",
          "/unread",
          "/starred",
          "/signin",
          "/owner",
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
  static MemoryMarks marks;
  static MemoryWatches watches;
  static Browser browser;
  static ChromeDriver driver;

  @BeforeAll
  static void start() {
    browser = Browser.open();
    driver = browser.driver();
    var metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    var newsroom = PierWeek.newsroom();
    marks = new MemoryMarks(newsroom);
    watches = new MemoryWatches(newsroom);
    marks.mark(new Mark.Read("nca-pier", 1, marks.now()));
    marks.mark(new Mark.Starred("nca-pier", true, marks.now()));
    marks.arrives("radio-pier");
    watches.set(new Wish("pier", "The pier", "pier", Set.of(), List.of()));
    watches.arrives("radio-pier");
    site =
        Site.start(
            newsroom,
            new Desks(
                FeedsPageTest.someFeeds(),
                (_, _, _) -> REFUSED,
                PICTURES,
                new ShelfOfPins(),
                CheckPageTest.reader(),
                new MemoryRetractDesk(newsroom),
                marks,
                watches,
                null),
            SiteSettings.local(0, metrics));
  }

  @AfterAll
  static void stop() {
    if (site != null) {
      site.stop();
    }
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void asOnALaptop() {
    browser.laptop();
  }

  static String address(String path) {
    return "http://localhost:" + site.port() + path;
  }

  static void open(String path) {
    driver.get(address(path));
  }

  static WebDriverWait patiently() {
    var wait = new WebDriverWait(driver, Duration.ofSeconds(20));
    wait.ignoring(WebDriverException.class); // a page may go while it is looked at
    return wait;
  }

  /// Waits until a page with this heading is there.
  static void awaitHeading(String heading) {
    patiently().until(ExpectedConditions.textToBe(By.tagName("h1"), heading));
  }

  /// Waits until a page says that something was done.
  static void awaitTold(String said) {
    patiently()
        .until(ExpectedConditions.textToBePresentInElementLocated(By.className("told"), said));
  }

  /// Finds nothing wrong with the page as it stands. Every part that is folded away is opened, so
  /// that it is looked at too.
  static void axe(String what) {
    driver.executeScript(
        "for (const each of document.querySelectorAll('details')) each.open = true");
    assertThat(new AxeBuilder().analyze(driver).getViolations())
        .as(what)
        .extracting(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
        .isEmpty();
  }
}
