package coranto.web;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.web.page.PierWeek;
import coranto.web.page.print.Csv;
import org.junit.jupiter.api.Test;

/// What people take away: citations, evidence sheets, tables; and what is gone once it is
/// retracted.
class EvidenceTest extends SiteCase {
  @Test
  void everySentenceHasAnAddressAndAWayToCiteIt() throws Exception {
    assertThat(get("/report/nca-pier").body())
        .contains("href=\"/cite/nca-pier?revision=1&amp;span=0-140\">cite<span");
    assertThat(get("/cite/nca-pier?revision=1&span=11-17").body())
        .contains("<p>May 11</p>", "North Coast Agency", "<bdi>Mara Finch</bdi>")
        .contains("13:05 +02:00", "11 May 2026, 11:20 UTC")
        .containsPattern("SHA-256 of title and text</dt><dd><bdi>[0-9a-f]{64}")
        .contains("href=\"/report/nca-pier?revision=1&amp;span=11-17#here\"");
    assertThat(get("/cite/nca-pier.json?revision=1&span=11-17").body())
        .startsWith("{\"text\":\"May 11\",\"citation\":{\"id\":\"nca-pier\",\"revision\":1,")
        .contains("\"published\":\"2026-05-11T13:05:00+02:00\",\"seen\":\"2026-05-11T11:20:00Z\"")
        .contains("\"address\":\"/report/nca-pier?revision=1&span=11-17#here\"");
  }

  @Test
  void wordsThatAreNotHeldCantBeCited() throws Exception {
    for (String path :
        new String[] {
          "/cite/nobody?revision=1&span=0-5",
          "/cite/nca-pier?revision=7&span=0-5",
          "/cite/nca-pier?revision=1",
          "/cite/nca-pier?revision=1&span=999999-1000000",
          "/cite/nca-pier.json?revision=1"
        }) {
      assertThat(get(path).statusCode()).as(path).isEqualTo(404);
    }
    assertThat(get("/cite" + ODD + "?revision=1&span=0-400").body())
        .contains("Words &lt;script&gt;")
        .doesNotContain("<script>alert");
  }

  @Test
  void aStoryIsAnEvidenceSheet() throws Exception {
    assertThat(get("/story/nca-pier").body())
        .contains("href=\"/sheet/nca-pier\"", "href=\"/story/nca-pier.csv\" download");
    assertThat(get("/sheet/nca-pier").body())
        .contains("Evidence sheet", "statement 1", "the same words", "quote 1, <bdi>Ines Calder")
        .contains("claim 1, <bdi>Ines Calder", "denial 1, <bdi>Pavel Rusk", "poll 1", "date 1")
        .contains("id=\"r1\"", "Published 11 May 2026, 13:05 +02:00 as claimed");
  }

  @Test
  void aStoryIsATable() throws Exception {
    var answer = get("/story/tide-pier.csv");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8");
    var lines = answer.body().split("\r\n");
    assertThat(lines[0]).startsWith("\uFEFFkind,number,by,mark,text,outlet,domain,title,");
    assertThat(lines).allMatch(line -> line.startsWith("\uFEFF") || line.matches("[a-z]+,\\d+,.*"));
    assertThat(lines[2]).startsWith("statement,1,,fresh,").contains(",nca-pier,1,text,0,");
    assertThat(answer.body()).contains("also,2,,edited,").contains("quote,1,Ines Calder,");
    assertThat(get("/story/nca-pier.json").body()).contains("\"held\":[{\"id\":\"nca-pier\"");
  }

  /// A spreadsheet must take no cell for a formula.
  @Test
  void noCellIsAFormula() {
    assertThat(
            new Csv().line("=1+1", "+1", "-1", "@A1", "\t=1", " =1", "plain", "a,\"b\"").toString())
        .isEqualTo(
            "\uFEFF\"'=1+1\",\"'+1\",\"'-1\",\"'@A1\",\"'\t=1\",\"' =1\",plain,\"a,\"\"b\"\"\"\r\n");
    assertThat(new Csv().line("\u200B=1", "\uFF1D1", "").toString())
        .isEqualTo("\uFEFF\"'=1\",\"'\uFF1D1\",\r\n");
  }

  /// Even while a story still names it.
  @Test
  void whatWasRetractedIsGoneAtOnce() throws Exception {
    var newsroom = PierWeek.newsroom();
    var without = Site.start(newsroom, settings(0));
    try {
      newsroom.retract("nca-pier");
      for (String path : new String[] {"/", "/story/nca-pier", "/sheet/nca-pier"}) {
        assertThat(Posted.text(without, path))
            .as(path)
            .doesNotContain("Larkhaven closes ferry pier")
            .doesNotContain("I reported the crack in October");
      }
      newsroom.retract("tide-pier");
      assertThat(Posted.text(without, "/story/nca-pier.csv"))
          .doesNotContain("/report/nca-pier", "nca-pier,1,", "/report/tide-pier")
          .contains("Nobody walks on that jetty");
      assertThat(Posted.get(without, "/report/nca-pier").statusCode()).isEqualTo(404);
      assertThat(Posted.get(without, "/cite/nca-pier?span=0-9").statusCode()).isEqualTo(404);
    } finally {
      without.stop();
    }
  }
}
