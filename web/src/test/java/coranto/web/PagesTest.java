package coranto.web;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.web.page.HugeStory;
import coranto.web.page.MemoryNewsroom;
import coranto.web.page.frame.Desks;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the pages show.
class PagesTest extends SiteCase {
  @Test
  void theFrontPageListsStoriesWithOutletsAndOrigins() throws Exception {
    assertThat(get("/").body())
        .contains("Larkhaven closes ferry pier after crack is found")
        .contains("7 outlets, 3 origins, 7 reports")
        .contains("1 dispute")
        .contains("href=\"/story/nca-pier\"");
  }

  @Test
  void whereNothingIsHeldThePageSaysWhatToDo() throws Exception {
    var empty = new MemoryNewsroom();
    var desks =
        new Desks(
            FeedsPageTest.someFeeds(),
            null,
            null,
            null,
            null,
            null,
            new MemoryMarks(empty),
            null,
            null);
    var bare = Site.start(empty, desks, settings(0));
    try {
      for (String path : List.of("/", "/unread")) {
        assertThat(Posted.text(bare, path))
            .contains("No report is held yet.", "<a href=\"/feeds\">Add a feed</a>")
            .doesNotContain("was read");
      }
    } finally {
      bare.stop();
    }
  }

  @Test
  void whatIsStillBeingReadIsNotToldAsNothing() throws Exception {
    var desks =
        new Desks(
            null, null, null, null, null, null, new MemoryMarks(new MemoryNewsroom()), null, null);
    var behind = Site.start(new MemoryNewsroom().reading(1_200), desks, settings(0));
    var almost = Site.start(new MemoryNewsroom().reading(1), desks, settings(0));
    try {
      for (String path : List.of("/", "/unread", "/search?q=ferry", "/search?q=ferry&by=story")) {
        assertThat(Posted.text(behind, path))
            .contains("1,200 reports are being read.", "soon as that is done")
            .doesNotContain("No report is held yet.");
        assertThat(Posted.text(almost, path)).contains("1 report is being read.");
      }
      assertThat(Posted.text(behind, "/api/stories"))
          .isEqualTo("{\"stories\":[],\"reading\":1200}");
      assertThat(Posted.text(behind, "/api/search?q=ferry"))
          .isEqualTo("{\"found\":[],\"reading\":1200}");
    } finally {
      behind.stop();
      almost.stop();
    }
  }

  @Test
  void everyReportOfAStoryLeadsToIt() throws Exception {
    var answer = get("/story/tide-pier");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location")).hasValue("/story/nca-pier");
  }

  @Test
  void aStoryShowsWhoSaidItWhoDeniesItAndWhoHasItToo() throws Exception {
    assertThat(get("/story/nca-pier").body())
        .contains("Nobody walks on that pier until we know how deep the crack goes")
        .contains("4 wordings of one quote".replace('4', '3'))
        .contains("Denied by <bdi>Pavel Rusk</bdi>")
        .contains("Not told: question, days, margin")
        .contains("18 May 2026")
        .contains("Also in <bdi>Larkhaven Herald</bdi>, <bdi>Larkhaven Evening</bdi>")
        .contains("one owner: 2 of Larkhaven Press")
        .contains("<svg")
        .contains("lang=\"de\"");
  }

  @Test
  void aReportMarksEverySentenceAndShowsTheWordsThatChanged() throws Exception {
    assertThat(get("/report/tide-pier").body())
        .contains("id=\"s2\"")
        .contains("<ins>2,400</ins>")
        .contains("<del>4,200</del>")
        .contains("class=\"s copied\"")
        .contains("class=\"s edited\"")
        .contains("North Coast Agency");
  }

  @Test
  void aReportTellsWhereItsWordsComeFrom() throws Exception {
    assertThat(get("/report/tide-pier").body())
        .contains("Where its words come from")
        .contains("outside quotation marks go back to no other report.")
        .containsPattern("<strong>[0-9]+ %</strong> <span class=\"mark copied\" dir=\"ltr\">");
    assertThat(get("/story/nca-pier").body()).contains("100 % of its words its own");
  }

  @Test
  void outletsTellHowMuchTheyPrintIsTheirOwn() throws Exception {
    assertThat(get("/outlets").body())
        .contains("<a href=\"/outlet/herald.example\"><bdi>Larkhaven Herald</bdi></a>")
        .contains("3 reports, 400 words outside quotation marks")
        .doesNotContain("<script>alert");
    assertThat(get("/outlet/herald.example").body())
        .contains("<strong>50 %</strong> <span class=\"mark own\">own</span>")
        .contains("<strong>10 %</strong> <span class=\"mark again\">again</span>")
        .contains("<strong>15 %</strong> <span class=\"mark credited\">credited</span>")
        .contains("<strong>25 %</strong> <span class=\"mark taken\">taken</span>")
        .contains("<a href=\"/outlet/nca.example\"><bdi>North Coast Agency</bdi></a>")
        .contains("belongs to <bdi>Larkhaven Press</bdi>")
        .contains(
            "<th scope=\"row\">11 May 2026</th><td>2 reports</td><td>300 words</td><td>40 %</td>");
    assertThat(get("/outlet/nca.example").body()).contains("Taken up by").contains("100 words");
  }

  @Test
  void aReportTellsItsFindingsAndWhatItLost() throws Exception {
    assertThat(get("/report/nca-pier").body())
        .contains("Pavel Rusk")
        .contains("former harbour engineer")
        .contains("borne out")
        .contains("Mara Finch");
    assertThat(get("/report/wire-pier").body())
        .contains("Context lost")
        .contains("names a survey as known");
  }

  @Test
  void aRevisionShowsWhatItChanged() throws Exception {
    assertThat(get("/report/radio-pier").body())
        .contains("Changed since the revision before")
        .contains("<span class=\"flag\">number changed</span>")
        .contains("<del>Two</del>")
        .contains("<ins>Three</ins>")
        .contains("as claimed: first seen 11 May 2026, 12:20 UTC")
        .contains("This revision first seen")
        .doesNotContain("doubtful");
    assertThat(get("/report/radio-pier?revision=1").body())
        .contains("Two divers")
        .doesNotContain("Three divers");
  }

  @Test
  void aCitedSpanIsMarkedAtItsOwnAddress() throws Exception {
    assertThat(get("/report/radio-pier?revision=1&span=4-14").body())
        .contains("<mark id=\"here\">ferry pier</mark>")
        .contains("Cite the marked words")
        .contains("revision=1&amp;span=4-14#here");
  }

  @Test
  void aStoryIsDataToo() throws Exception {
    var answer = get("/story/nca-pier.json");

    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValue("application/json; charset=utf-8");
    assertThat(answer.body()).startsWith("{\"id\":\"nca-pier\",\"headline\":");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/story/nca-pier", "/report/nca-pier", "/search?q=pier"})
  void everyPageWeighsLessThanAHundredKilobytes(String path) throws Exception {
    assertThat(get(path).body().getBytes(StandardCharsets.UTF_8).length)
        .isLessThan(100_000 - assets());
  }

  /// What style and script weigh, that come with every page.
  private static int assets() throws Exception {
    int bytes = 0;
    var found =
        Pattern.compile("(?:href|src)=\"(/static/(?:style|pages)[^\"]*)").matcher(get("/").body());
    while (found.find()) {
      bytes += get(found.group(1)).body().getBytes(StandardCharsets.UTF_8).length;
    }
    return bytes;
  }

  @Test
  void aStoryOfThreeHundredReportsIsStillALightPage() throws Exception {
    var huge = Site.start(HugeStory.newsroom(), settings(0));
    try {
      for (String path : new String[] {"/", "/story/huge-0", "/report/endless"}) {
        var page = raw(huge.port(), "GET " + path + " HTTP/1.1\r\nHost: localhost");
        assertThat(utf8(page).length).as(path).isBetween(1_000, 100_000 - assets());
      }
      assertThat(raw(huge.port(), "GET /report/endless?part=2 HTTP/1.1\r\nHost: localhost"))
          .contains("part 2 of ")
          .contains("The part before");
    } finally {
      huge.stop();
    }
  }

  @Test
  void line29AnOutletThatIsWrittenLikeAnotherIsMarkedAndShown() throws Exception {
    assertThat(get("/report/loose-5").body())
        .contains("is written like, and is not, <bdi>Larkhaven Herald, herald.example</bdi>");
    assertThat(get("/report/loose-4").body()).doesNotContain("is written like");
  }
}
