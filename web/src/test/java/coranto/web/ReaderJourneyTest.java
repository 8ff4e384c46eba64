package coranto.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/// What a reader comes back for: what is new, what was starred, what is watched, what is found.
class ReaderJourneyTest extends BrowserCase {
  private static final String HEADLINE = "Larkhaven closes ferry pier after crack is found";
  private static final By ENTRY = By.xpath("//article[contains(., '" + HEADLINE + "')]");
  private static final By STAR = By.cssSelector("button[aria-pressed='true']");

  @BeforeEach
  void nothingIsMarkedOrWatched() {
    marks.clear();
    watches.clear();
  }

  @Test
  void aStoryIsStarredReadAndNewAgainWhenAReportComesIn() {
    open("/unread");
    inRow("button[value='star']").click();
    patiently().until(ExpectedConditions.presenceOfElementLocated(STAR));
    inRow("button[value='read']").click();
    patiently().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("li.read")));
    axe("a list in which a story was read and starred");
    driver.navigate().refresh();
    assertThat(driver.findElements(By.linkText(HEADLINE))).isEmpty();

    open("/");
    assertThat(driver.findElement(ENTRY).getText()).contains("★", "read");
    marks.arrives("radio-pier");
    driver.navigate().refresh();
    assertThat(driver.findElement(ENTRY).getText()).contains("★", "1 new");
    driver.findElement(By.linkText(HEADLINE)).click();
    awaitHeading(HEADLINE);
    assertThat(driver.findElement(By.className("since")).getText())
        .contains("Coast Radio")
        .doesNotContain("Tide News");

    open("/starred");
    axe("starred stories");
    driver.findElement(By.tagName("body")).sendKeys("js");
    patiently().until(ExpectedConditions.invisibilityOfElementLocated(STAR));
    driver.navigate().refresh();
    assertThat(driver.findElement(By.className("empty")).getText())
        .startsWith("Nothing is starred");
  }

  private static WebElement inRow(String button) {
    return driver
        .findElement(By.xpath("//li[contains(., '" + HEADLINE + "')]"))
        .findElement(By.cssSelector(button));
  }

  @Test
  void withoutScriptsThePageComesAgainAndSaysTheSame() {
    browser.scripts(false);
    open("/unread");
    inRow("button[value='star']").click();
    patiently().until(ExpectedConditions.presenceOfElementLocated(STAR));
    inRow("button[value='read']").click();
    patiently().until(ExpectedConditions.invisibilityOfElementLocated(By.linkText(HEADLINE)));
  }

  @Test
  void allIsReadAtOnceAndThePageSaysWhatComesNext() {
    open("/unread");
    driver.findElement(By.cssSelector("button[value='all-read']")).sendKeys(Keys.ENTER);
    patiently().until(ExpectedConditions.presenceOfElementLocated(By.className("empty")));
    assertThat(driver.findElement(By.className("empty")).getText())
        .isEqualTo("All that is held was read. What comes in from now on stands here.");
    axe("nothing unread");
  }

  @Test
  void aSearchIsWatchedFiresOnceForAStoryAndIsWithdrawn() {
    open("/search?q=pier");
    driver.findElement(By.linkText("Watch this")).click();
    awaitHeading("Watches");
    assertThat(driver.findElement(By.id("query")).getDomProperty("value")).isEqualTo("pier");
    driver.findElement(By.id("name")).sendKeys("The pier", Keys.ENTER);
    awaitTold("It is watched from now on.");
    assertThat(driver.findElement(By.className("empty")).getText()).contains("has not fired yet");
    axe("a watch that has not fired");

    watches.arrives("nca-pier");
    watches.arrives("wire-pier");
    driver.navigate().refresh();
    assertThat(driver.findElements(By.cssSelector(".hits h2")))
        .extracting(WebElement::getText)
        .containsExactly(HEADLINE);
    driver.findElement(By.linkText("All watches")).click();
    awaitHeading("Watches");
    assertThat(driver.findElement(By.className("rows")).getText())
        .contains("The pier", "fired last for " + HEADLINE);

    driver.findElement(By.linkText("The pier")).click();
    awaitHeading("Watch: The pier");
    driver.findElement(By.cssSelector("button[value='withdraw']")).click();
    awaitTold("The watch was withdrawn.");
    assertThat(driver.findElements(By.className("rows"))).isEmpty();
  }

  @Test
  void aSearchIsNarrowedToAnOutletToldAsStoriesAndWalkedByKeys() {
    open("/search");
    driver.findElement(By.tagName("body")).sendKeys("/");
    driver.switchTo().activeElement().sendKeys("pier", Keys.ENTER);
    awaitHeading("Search: pier");
    assertThat(driver.findElements(By.cssSelector(".hits mark")))
        .hasSizeGreaterThan(2)
        .allSatisfy(mark -> assertThat(mark.getText()).isEqualToIgnoringCase("pier"));

    driver.findElement(By.cssSelector("aside")).findElement(By.linkText("Coast Radio")).click();
    awaitHeading("Search: pier outlet:coastradio.example");
    assertThat(driver.findElements(By.cssSelector(".hits > li")))
        .hasSize(1)
        .allSatisfy(hit -> assertThat(hit.getText()).contains("Coast Radio"));
    driver.findElement(By.linkText("Latest first")).click();
    awaitHeading("Search: pier outlet:coastradio.example sort:time");
    driver.findElement(By.cssSelector(".choices a[href*='by=story']")).click();
    patiently().until(ExpectedConditions.urlContains("by=story"));

    driver.findElement(By.tagName("body")).sendKeys("j", Keys.ENTER);
    patiently().until(ExpectedConditions.urlContains("/story/nca-pier"));
  }
}
