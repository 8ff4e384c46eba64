package coranto.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coranto.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What goes to JSON and back is the same, byte for byte.
class RoundTripTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        {"id":"r1","text":"Orrel.","revision":1}""",
        """
        {"id":"r1","url":"https://harbour.example/1","outlet":{"name":"The Harbour","domain":"harbour.example"},"title":"“Orrel” falls \\\\ \\"so\\"","byline":["Mara Lund","Jo Vey"],"published":"2026-03-02T08:00:00+01:00","modified":"2026-03-02T08:00:00.25Z","section":"world","language":"en","tags":["bridge"],"image":"https://harbour.example/1.jpg","text":"Orrel.\\n\\nZoë \uD83D\uDE00 said.","sentences":[{"from":0,"to":6},{"from":8,"to":20}],"revision":2,"seen":"2026-03-02T07:10:00Z","absent":"2026-03-02T06:55:00.125Z"}""",
        """
        {"id":"r1","published":"2026-03-02","text":"A day.","revision":1}""",
        """
        {"id":"r1","published":"2026-03-02T08:00:00","text":"No zone.","revision":1}"""
      })
  void reports(String line) {
    assertThat(Json.print(ReportJson.write(ReportJson.read(Json.object(line))))).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        {"id":"r1","outlets":[],"reports":1,"origins":1,"disputes":0}""",
        """
        {"id":"r1","headline":{"text":"Orrel falls","citation":{"id":"r2","revision":2,"span":{"from":0,"to":11,"in":"title"}}},"lead":{"text":"Orrel.","citation":{"id":"r1","revision":1,"span":{"from":0,"to":6}}},"outlets":[{"name":"The Harbour","domain":"harbour.example"},{"name":"Brief"},{}],"reports":9,"origins":3,"disputes":2,"updated":"2026-03-02T07:10:00.250Z"}"""
      })
  void storiesAsTheyAreListed(String line) {
    assertThat(Json.print(ListedJson.write(ListedJson.readSummary(Json.object(line)))))
        .isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        {"kind":"mention","span":{"from":10,"to":22},"entity":"e1","type":"person","form":"name","by_rule":"names/title"}""",
        """
        {"kind":"quote","span":{"from":0,"to":40},"content":[{"from":0,"to":20}],"form":"direct","cue":[{"from":21,"to":25}],"source":[{"from":26,"to":40}],"speaker":"e1","medium":"letter","nested":3,"by_rule":"quotes/inverted"}""",
        """
        {"kind":"quote","span":{"from":0,"to":40},"content":[{"from":0,"to":20}],"form":"indirect","speaker":"unnamed","medium":"other","by_rule":"quotes/cue"}""",
        """
        {"kind":"claim","span":{"from":0,"to":40},"speaker":"e2","about":{"from":4,"to":20},"by_rule":"claims"}""",
        """
        {"kind":"denial","span":{"from":0,"to":40},"about":{"from":4,"to":20},"by_rule":"denials/not-true"}""",
        """
        {"kind":"dispute","claim":0,"denial":1,"by_rule":"disputes"}""",
        """
        {"kind":"poll","span":{"from":0,"to":40},"asked":1200,"population":"adults","start":"--02-24","end":"--02-26","margin":3.2,"pollster":"e3","question":{"from":1,"to":2},"missing":["question"],"by_rule":"polls"}""",
        """
        {"kind":"date","span":{"from":0,"to":9},"value":"2026-02-24/2026-02-26","type":"date","by_rule":"dates/range"}""",
        """
        {"kind":"date","span":{"from":0,"to":9},"type":"duration","by_rule":"dates/weeks"}""",
        """
        {"kind":"context-lost","span":{"from":0,"to":40},"refers":{"from":3,"to":7},"why":"no poll before","by_rule":"lost/poll"}"""
      })
  void findings(String finding) {
    String line =
        "{\"entities\":[{\"id\":\"e1\",\"type\":\"person\",\"name\":\"Rolf Vasko\",\"roles\":"
            + "[{\"text\":\"Senator\",\"span\":{\"from\":0,\"to\":7}}]}],\"findings\":["
            + finding
            + "]}";

    assertThat(Json.print(UnderstandingJson.write(UnderstandingJson.read(Json.object(line)))))
        .isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        {"id":"r2","sentence":{"from":0,"to":9},"kind":"copied","source":{"id":"r1","revision":1,"sentence":{"from":3,"to":12}},"score":1.0,"explanation":{"score":1.0,"why":"the same 9 words"}}""",
        """
        {"id":"r2","sentence":{"from":0,"to":9},"kind":"edited","source":{"id":"r1","revision":2,"sentence":{"from":3,"to":12}},"score":0.8123,"explanation":{"score":0.8123,"why":"8 of 9 words","parts":[{"score":0.5,"why":"in order"}]},"revision":3,"changes":[{"here":{"from":0,"to":2},"there":{"from":3,"to":5},"kind":"number-changed"},{"there":{"from":6,"to":8},"kind":"attribution-dropped"}]}""",
        """
        {"id":"r2","sentence":{"from":0,"to":9},"kind":"reworded","source":{"id":"r1","revision":1,"sentence":{"from":3,"to":12}},"score":0.7,"explanation":{"score":0.7,"why":"skeleton"}}""",
        """
        {"id":"r2","sentence":{"from":0,"to":9},"kind":"same","source":{"id":"r1","revision":1,"sentence":{"from":3,"to":12}},"score":0.7,"explanation":{"score":0.7,"why":"no sign"}}""",
        """
        {"id":"r2","sentence":{"from":0,"to":9},"kind":"fresh","nearest":{"id":"r1","revision":1,"sentence":{"from":3,"to":12}},"score":0.1,"explanation":{"score":0.1,"why":"3 rare words"}}""",
        """
        {"id":"r2","sentence":{"from":0,"to":9},"kind":"fresh","score":0.0,"explanation":{"score":0.0,"why":"nothing near"}}"""
      })
  void traces(String line) {
    assertThat(Json.print(TraceJson.write(TraceJson.read(Json.object(line))))).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        {"id":"r2","story":"r1","explanation":{"score":0.9,"why":"14 rare words"}}""",
        """
        {"id":"r2","story":"r1","was":"r2","explanation":{"score":0.9,"why":"merged"}}"""
      })
  void memberships(String line) {
    assertThat(Json.print(GroupJson.write(GroupJson.readMembership(Json.object(line)))))
        .isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        {"seq":1,"kind":"opened","story":"r1","explanation":{"score":0.0,"why":"opens"}}""",
        """
        {"seq":2,"kind":"joined","report":"r2","story":"r1","explanation":{"score":0.9,"why":"near"}}""",
        """
        {"seq":3,"kind":"merged","gone":"r3","story":"r1","explanation":{"score":0.9,"why":"one"}}""",
        """
        {"seq":4,"kind":"split","split":"r5","reports":["r5","r6"],"story":"r1","explanation":{"score":0.9,"why":"two"}}"""
      })
  void storyChanges(String line) {
    assertThat(Json.print(GroupJson.write(GroupJson.readChange(Json.object(line)))))
        .isEqualTo(line);
  }

  @Test
  void fieldsThatAreNoneOfAReportsArePassedOver() {
    Report report =
        ReportJson.read(Json.object("{\"id\":7,\"text\":\"Orrel.\",\"weather\":{\"rain\":true}}"));

    assertThat(report).isEqualTo(Report.draft("7", "Orrel.").build());
  }

  @Test
  void aTimeThatCannotBeReadIsLeftOut() {
    var json =
        Json.object("{\"id\":\"a\",\"text\":\"x\",\"published\":\"soon\",\"seen\":\"32.13.\"}");

    assertThat(ReportJson.read(json)).isEqualTo(Report.draft("a", "x").build());
  }

  @Test
  void withoutAnIdItComesFromTheAddressElseFromTheText() {
    String byAddress =
        ReportJson.read(
                Json.object("{\"url\":\"https://www.harbour.example/1#top\",\"text\":\"x\"}"))
            .id();
    String again =
        ReportJson.read(
                Json.object("{\"url\":\"http://harbour.example/1?utm_source=a\",\"text\":\"y\"}"))
            .id();

    assertThat(byAddress).isEqualTo(again).hasSize(16);
    assertThat(ReportJson.read(Json.object("{\"text\":\"x\"}")).id())
        .hasSize(16)
        .isNotEqualTo(again);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "7",
        "{",
        "{\"id\":\"a\"}",
        "{\"id\":\"a\",\"text\":[1]}",
        "{\"id\":\"a\",\"text\":\"x\",\"byline\":7}",
        "{\"id\":\"a\",\"text\":\"x\",\"sentences\":[{\"from\":3,\"to\":1}]}"
      })
  void whatIsNoReportIsToldSo(String line) {
    assertThatThrownBy(() -> ReportJson.read(Json.object(line))).isInstanceOf(BadJson.class);
  }

  @Test
  void aHundredThousandBracketsAreRefused() {
    assertThatThrownBy(() -> Json.object("{\"text\":" + "[".repeat(100_000)))
        .isInstanceOf(BadJson.class);
  }
}
