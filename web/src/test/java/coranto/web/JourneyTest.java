package coranto.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/// What people come for, from the first click to the last.
class JourneyTest extends BrowserCase {
  private static final String HEADLINE = "Larkhaven closes ferry pier after crack is found";

  @Test
  void aReaderFollowsASentenceToItsOrigin() {
    open("/");
    driver.findElement(By.linkText(HEADLINE)).click();
    awaitHeading(HEADLINE);

    driver.findElement(By.cssSelector("#n2 summary")).click();
    driver.findElement(By.cssSelector("#n2 details")).findElement(By.linkText("Tide News")).click();
    awaitHeading("Crack shuts pier at Larkhaven");
    assertThat(driver.findElement(By.id("here")).isDisplayed()).isTrue();
    assertThat(driver.findElement(By.cssSelector("mark ins")).getText()).isEqualTo("2,400");

    driver
        .findElement(By.cssSelector(".paragraph .notes"))
        .findElement(By.linkText("North Coast Agency"))
        .click();
    awaitHeading(HEADLINE);
    assertThat(driver.findElement(By.id("here")).isDisplayed()).isTrue();

    driver.findElement(By.linkText("Its story")).click();
    patiently().until(ExpectedConditions.urlContains("/story/nca-pier"));
  }

  @Test
  void aSentenceThatWasCopiedOnIsFollowedToItsOriginInOneClick() {
    open("/report/wire-pier");
    var note = driver.findElement(By.cssSelector(".notes .origin"));
    assertThat(note.getText()).startsWith("its origin: North Coast Agency");
    note.findElement(By.linkText("the way here")).click();
    patiently().until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector("#way svg")));
    assertThat(driver.findElements(By.cssSelector("#way .stops .credit a")))
        .extracting(WebElement::getText)
        .containsExactly("North Coast Agency", "Tide News", "NowWire");
    assertThat(driver.findElement(By.cssSelector("#way .stops ins")).getText()).isEqualTo("jetty");

    driver.navigate().back();
    driver
        .findElement(By.cssSelector(".notes .origin"))
        .findElement(By.linkText("North Coast Agency"))
        .click();
    awaitHeading(HEADLINE);
    assertThat(driver.findElement(By.id("here")).getText()).contains("Nobody walks on that pier");
  }

  @Test
  void aTextIsKeptOnRequestAndItsReportRetractedFromItsPage() {
    open("/check");
    driver.findElement(By.id("text")).sendKeys("A copied line. A new line.");
    driver.findElement(By.cssSelector("button.go")).click();
    var keep =
        patiently()
            .until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("#keep button")));
    keep.click();
    awaitHeading("Night train to the coast runs again after nine years");

    driver.findElement(By.linkText("Retract this report …")).click();
    awaitHeading(
        "Retract “Night train to the coast runs again after nine years” by Larkhaven Herald?");
    driver.findElement(By.id("why")).sendKeys("It was a hoax.", Keys.ENTER);
    awaitHeading("Retracted");
    assertThat(driver.findElement(By.tagName("main")).getText())
        .contains("The reason given: It was a hoax.");
  }

  @Test
  void aFactCheckerCitesAStatementAndPrintsTheEvidence() {
    open("/story/nca-pier");
    driver.findElement(By.cssSelector("#n2 a.c")).click();
    var box =
        patiently()
            .until(
                ExpectedConditions.visibilityOfElementLocated(By.cssSelector("dialog .citation")));
    assertThat(box.getText())
        .contains("4,200 passengers", "Published, as claimed", "11 May 2026, 13:05 +02:00")
        .contains("11 May 2026, 11:20 UTC", "SHA-256", address("/report/nca-pier?revision=1&span="))
        .contains("Copy");
    driver.findElement(By.xpath("//dialog/button[.='Close']")).click();

    driver.findElement(By.linkText("Evidence sheet")).click();
    patiently().until(ExpectedConditions.presenceOfElementLocated(By.id("reports-title")));
    assertThat(driver.findElement(By.cssSelector(".places .permanent")).getText())
        .startsWith(address("/report/nca-pier?revision=1&span=0-"));
    assertThat(driver.findElement(By.id("r1")).getText())
        .contains("North Coast Agency", "SHA-256 of title and text");
  }

  @Test
  void aTextIsCheckedAndLeadsToItsSource() {
    open("/");
    driver.findElement(By.linkText("Check a text")).click();
    driver.findElement(By.id("text")).sendKeys("A copied line. A new line.");
    driver.findElement(By.cssSelector("button.go")).click();
    var verdict =
        patiently().until(ExpectedConditions.presenceOfElementLocated(By.className("verdict")));
    assertThat(verdict.getText()).isEqualTo("2 sentences: 1 copied, 1 found nowhere here");

    driver.findElement(By.cssSelector(".strip a.copied")).click();
    patiently().until(ExpectedConditions.urlContains("#s1"));
    driver
        .findElement(By.cssSelector(".paragraph .notes"))
        .findElement(By.linkText("North Coast Agency"))
        .click();
    awaitHeading(HEADLINE);
    assertThat(driver.findElement(By.id("here")).isDisplayed()).isTrue();
  }

  @Test
  void aReportIsSplitOffAndTheSplitTakenBack() {
    open("/story/nca-pier");
    driver.findElement(By.xpath("//tr[contains(., 'Coast Radio')]//button")).click();
    awaitTold("They are kept apart.");
    assertThat(driver.getCurrentUrl()).contains("/story/nca-pier?did=apart");
    assertThat(driver.findElement(By.cssSelector(".byhand")).getText())
        .contains("kept apart: North Coast Agency", "Coast Radio: Divers search pier");

    driver.findElement(By.cssSelector(".byhand button")).click();
    awaitTold("That holds no longer.");
    assertThat(driver.findElements(By.cssSelector(".byhand"))).isEmpty();
  }

  @Test
  void anOwnerAddsAFeedAndTakesItOut() {
    open("/feeds");
    driver.findElement(By.id("address")).sendKeys("https://quay.example/feed", Keys.ENTER);
    awaitTold("The feed was added.");
    assertThat(driver.findElements(By.linkText("https://quay.example/feed"))).hasSize(1);

    driver.findElement(By.xpath("//tr[contains(., 'quay.example')]//button")).click();
    awaitTold("The feed was removed.");
    assertThat(driver.findElements(By.linkText("https://quay.example/feed"))).isEmpty();
  }
}
