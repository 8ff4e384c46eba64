package coranto.web;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.wire.Json;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Pages say in the words of schema.org what they hold, and a hostile report can't break out of it.
class SchemaTest extends SiteCase {
  private static final Pattern DATA =
      Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

  private static Map<String, Object> data(String path) throws Exception {
    var found = DATA.matcher(get(path).body()).results().map(each -> each.group(1)).toList();
    assertThat(found).hasSize(1);
    assertThat(found.getFirst()).doesNotContain("<", ">", "&");
    return Json.object(found.getFirst());
  }

  @Test
  void aReportCitesTheReportsItGoesBackTo() throws Exception {
    var page = data("/report/wire-pier");

    assertThat(page).containsEntry("@context", "https://schema.org");
    assertThat(page.get("mainEntity"))
        .asInstanceOf(
            org.assertj.core.api.InstanceOfAssertFactories.map(String.class, Object.class))
        .containsEntry("@type", "NewsArticle")
        .containsEntry("headline", "Jetty shut over fissure")
        .containsEntry("publisher", Map.of("@type", "Organization", "name", "NowWire"))
        .doesNotContainKey("datePublished")
        .extractingByKey("citation")
        .asString()
        .contains("@id=/report/nca-pier", "@id=/report/tide-pier");
  }

  @Test
  void aStoryListsItsReportsAndTheClaimsThatAreDenied() throws Exception {
    var page = data("/story/nca-pier");

    assertThat(page).containsEntry("name", "Larkhaven closes ferry pier after crack is found");
    assertThat(page.get("mainEntity"))
        .asString()
        .contains("@type=ItemList, numberOfItems=7", "position=7")
        .contains("datePublished=2026-05-11T13:05:00+02:00");
    assertThat(page.get("hasPart"))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .hasSize(2)
        .first()
        .asString()
        .contains("@type=Claim", "no damage before this week", "/report/nca-pier?revision=1&span=");
  }

  @Test
  void aTitleThatEndsAScriptStaysATitle() throws Exception {
    var page = data("/report" + ODD);

    assertThat(page.get("mainEntity"))
        .asString()
        .contains("<script>")
        .doesNotContain("javascript:");
    assertThat(get("/report" + ODD).body()).doesNotContain("<script>alert");
    assertThat(List.of(get("/story" + ODD).body().split("</script>", -1))).hasSize(3);
  }
}
