package coranto.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;

/// What every page must stand in a browser: axe, a narrow screen, its own policy, no scripts.
class BrowserTest extends BrowserCase {
  @Test
  void axeFindsNothingInTheLight() {
    axeFindsNothing();
  }

  @Test
  void axeFindsNothingOnAPhoneInTheDark() {
    browser.phone();
    browser.dark();
    axeFindsNothing();
  }

  private static void axeFindsNothing() {
    for (String path : PAGES) {
      open(path);
      axe(path);
    }
    open("/check");
    driver.findElement(By.id("text")).sendKeys("A copied line. A new line.");
    driver.findElement(By.cssSelector("button.go")).click();
    patiently().until(ExpectedConditions.presenceOfElementLocated(By.className("verdict")));
    axe("a text that was checked");
    open("/story/nca-pier");
    driver.findElement(By.cssSelector("#n1 a.c")).click();
    patiently()
        .until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector("dialog .line")));
    axe("a citation in its box");
  }

  @Test
  void noPageIsWiderThanASmallPhone() {
    browser.narrow();
    for (String path : PAGES) {
      open(path);
      assertThat(driver.executeScript("return document.documentElement.scrollWidth"))
          .as(path)
          .isEqualTo(320L);
    }
  }

  @Test
  void nothingOnAPageIsRefusedByItsOwnPolicy() {
    driver.manage().logs().get(LogType.BROWSER);
    PAGES.forEach(BrowserCase::open);
    assertThat(driver.manage().logs().get(LogType.BROWSER).getAll())
        .filteredOn(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
        .allMatch(entry -> entry.getMessage().contains("/nowhere"));
  }

  @Test
  void aPictureFromTheCacheIsShown() {
    open("/report/radio-pier");
    patiently()
        .until(
            _ ->
                driver.executeScript(
                    "return document.querySelector('.picture img').naturalWidth === 1"));
  }

  @Test
  void keysStepSearchAndTell() {
    open("/");
    press("j");
    press("j");
    assertThat(driver.findElements(By.cssSelector("[data-step]")))
        .element(1)
        .satisfies(entry -> assertThat(entry.getDomAttribute("class")).contains("at"));

    press("?");
    assertThat(driver.findElement(By.tagName("dialog")).getText()).contains("search");
    driver.findElement(By.cssSelector("dialog button")).click();

    press("/");
    driver.switchTo().activeElement().sendKeys("divers", Keys.ENTER);
    awaitHeading("Search: divers");
    assertThat(driver.findElement(By.tagName("mark")).getText()).isEqualToIgnoringCase("divers");
  }

  @Test
  void pagesAreReadableWithoutScripts() {
    browser.scripts(false);
    open("/story/nca-pier");
    assertThat(driver.findElements(By.cssSelector("#statements li[id]"))).hasSize(9);
    driver.findElement(By.cssSelector("#n1 summary")).click();
    assertThat(driver.findElement(By.cssSelector("#n1 .other")).isDisplayed()).isTrue();
    driver.findElement(By.cssSelector("#n1 a.c")).click();
    awaitHeading("Cite these words");
  }

  private static void press(String key) {
    driver.findElement(By.tagName("body")).sendKeys(key);
  }
}
