package coranto.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import coranto.web.page.PierWeek;
import coranto.web.page.frame.Desks;
import coranto.web.visit.Entrance;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/// The owner signs in, makes a token, and signs out, by keyboard alone.
class SignInJourneyTest {
  private static Site site;
  private static Browser browser;
  private static ChromeDriver driver;

  @BeforeAll
  static void start() {
    browser = Browser.open();
    driver = browser.driver();
    browser.laptop();
    var metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    var settings =
        new SiteSettings(
            "127.0.0.1",
            0,
            java.util.List.of(),
            metrics,
            Entrance.of(new MemoryKeys("a pier at dawn")));
    site = Site.start(PierWeek.newsroom(), Desks.of(FeedsPageTest.someFeeds()), settings);
  }

  @AfterAll
  static void stop() {
    site.stop();
    browser.close();
  }

  private static void awaitHeading(String heading) {
    new WebDriverWait(driver, Duration.ofSeconds(20))
        .until(ExpectedConditions.textToBe(By.tagName("h1"), heading));
  }

  private static void axe() {
    assertThat(new AxeBuilder().analyze(driver).getViolations())
        .extracting(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
        .isEmpty();
  }

  @Test
  void byKeyboardAndAxeFindsNothing() {
    driver.get("http://localhost:" + site.port() + "/owner");
    awaitHeading("Sign in");
    assertThat(driver.manage().getCookies()).isEmpty();
    axe();
    driver.findElement(By.id("password")).sendKeys("a guess", Keys.ENTER);
    new WebDriverWait(driver, Duration.ofSeconds(20))
        .until(ExpectedConditions.presenceOfElementLocated(By.className("told")));
    axe();
    driver.findElement(By.id("password")).sendKeys("a pier at dawn", Keys.ENTER);
    awaitHeading("Owner");

    driver.findElement(By.id("name")).sendKeys("phone", Keys.ENTER);
    new WebDriverWait(driver, Duration.ofSeconds(20))
        .until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("main"), "secret-of"));
    axe();
    assertThat(driver.findElement(By.className("rows")).getText()).contains("phone");
    driver.findElement(By.cssSelector(".rows button")).sendKeys(Keys.ENTER);
    new WebDriverWait(driver, Duration.ofSeconds(20))
        .until(ExpectedConditions.invisibilityOfElementLocated(By.className("rows")));
    driver.findElement(By.xpath("//button[.='Sign out']")).sendKeys(Keys.ENTER);
    awaitHeading("Stories");
    assertThat(driver.manage().getCookies()).isEmpty();
  }
}
