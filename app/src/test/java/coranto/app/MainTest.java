package coranto.app;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.app.setting.Settings;
import coranto.app.wiring.Wiring;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The command line as a person meets it.
class MainTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo",
        "serve",
        "read",
        "extract",
        "feed",
        "understand",
        "group",
        "trace",
        "story",
        "gather",
        "import",
        "export",
        "rebuild",
        "check",
        "password",
        "token"
      })
  void everyCommandHelps(String command) {
    assertThat(run(command, "--help")).isZero();
    assertThat(out.toString()).startsWith("Usage: coranto " + command);
  }

  @Test
  void tellsItsVersion() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).startsWith("coranto ");
  }

  @ParameterizedTest
  @CsvSource({
    "'', which command",
    "reed page.html, read",
    "read, FILE",
    "extract, extract wants",
    "extract https://harbour.example/1, an address is fetched by read",
    "read pages.warc.gz, extract reads them",
    "serve --feed harbour.example/feed, a feed has an address that begins with http",
    "gather --feed file:///etc/passwd, a feed has an address that begins with http",
    "serve --port ninety, ninety",
    "serve --host 0.0.0.0, no password is set",
    "serve --name news.example, no password is set",
    "serve --behind-proxy, no password is set",
    "serve --prefix news, prefix must be a path",
    "token, new NAME",
    "serve --port 99999, port must be a number from 0 to 65535"
  })
  void wrongUsageIsStatusTwoAndSaysWhatToDo(String line, String says) {
    String[] arguments = line.isEmpty() ? new String[0] : (line + extra(line)).split(" ");

    assertThat(run(arguments)).isEqualTo(2);
    assertThat(err.toString()).contains(says);
  }

  /// serve wants a folder that is this test's own.
  private String extra(String line) {
    return line.startsWith("serve") ? " --data " + folder : "";
  }

  @ParameterizedTest
  @ValueSource(strings = {"999", "many", "50000001"})
  void howManyReportsMayBeOpenIsANumber(String most) throws Exception {
    Files.writeString(folder.resolve("coranto.properties"), "open-reports = " + most);

    assertThat(run("rebuild", "--data", folder.toString())).isEqualTo(2);
    assertThat(err.toString())
        .contains("open-reports must be a number from 1000 to 50000000: " + most);
  }

  @ParameterizedTest
  @ValueSource(strings = {"read nowhere.html", "group nowhere.jsonl", "import nowhere.jsonl"})
  void aFileThatIsNotThereIsStatusThreeAndNamed(String line) {
    assertThat(run(line.split(" "))).isEqualTo(3);
    assertThat(err.toString()).contains("there is no file nowhere");
  }

  @Test
  void anAddressThatLeadsInwardIsNotReadAndToldWhy() {
    assertThat(run("read", "http://127.0.0.1:9/page")).isEqualTo(1);
    assertThat(err.toString()).contains("was not fetched: the address leads inward");
  }

  @ParameterizedTest
  @ValueSource(strings = {"trace", "group", "story"})
  void theIndexOfABatchLiesWhereItIsToldToAndIsGoneAfterwards(String command) throws Exception {
    Path file = folder.resolve("reports.jsonl");
    Files.writeString(file, "{\"id\":\"a\",\"text\":\"The ferry sails on Monday.\"}\n");
    Path index = folder.resolve("somewhere/index");

    assertThat(run(command, file.toString(), "--data", index.toString())).isZero();
    assertThat(index).isEmptyDirectory();
  }

  @Test
  void aLineThatIsNoReportIsToldWithItsNumberAndTheRestIsDone() throws Exception {
    Path file = folder.resolve("reports.jsonl");
    Files.writeString(
        file,
        """
        {"id":"a","text":"The ferry sails."}
        {"id":"b"}
        no JSON at all

        {"id":"c","text":"The bridge stands."}
        """);

    assertThat(run("import", file.toString(), "--data", folder.resolve("data").toString()))
        .isEqualTo(1);
    assertThat(err.toString())
        .contains("line 2: the field text is missing")
        .contains("line 3: no JSON object");
    try (var stores = Wiring.open(folder.resolve("data"), "test")) {
      assertThat(stores.truth().lastSeq()).isEqualTo(2);
    }
  }

  @Test
  void line47TwoImportsWhoseGivenIdsCollideLoseNothing() throws Exception {
    String data = folder.resolve("data").toString();
    Path one = folder.resolve("one.jsonl");
    Path other = folder.resolve("other.jsonl");
    Files.writeString(
        one,
        """
        {"id":"1","text":"The ferry sails.","outlet":{"name":"Quay News","domain":"quay.example"}}
        """);
    Files.writeString(
        other,
        """
        {"id":"1","text":"The mill burns.","outlet":{"name":"Mill Post","domain":"mill.example"}}
        """);

    for (Path file : List.of(one, other)) {
      assertThat(run("import", file.toString(), "--data", data)).isZero();
    }

    try (var stores = Wiring.open(Path.of(data), "test")) {
      var truth = stores.truth();
      assertThat(truth.revisions("1")).hasSize(2);
      assertThat(truth.report("1", 1).orElseThrow().report().text()).isEqualTo("The ferry sails.");
      assertThat(truth.report("1", 2).orElseThrow().report().text()).isEqualTo("The mill burns.");
      assertThat(truth.report("1", 2).orElseThrow().report().outletOrUnknown().domain())
          .isEqualTo("mill.example");
    }
  }

  @Test
  void aFolderThatIsHeldIsStatusThreeAndSaysByWhom() {
    try (var _ = Wiring.open(folder, "coranto serve")) {
      assertThat(run("export", "--data", folder.toString())).isEqualTo(3);
    }
    assertThat(err.toString()).contains("held");
  }

  @Test
  void anOptionCountsBeforeAVariableAndAVariableBeforeTheFile() {
    var file = new Properties();
    file.setProperty("port", "81");
    var settings = new Settings(Map.of("CORANTO_PORT", "82"), file);

    assertThat(settings.number("port", 83, 80, 0, 99)).isEqualTo(83);
    assertThat(settings.number("port", null, 80, 0, 99)).isEqualTo(82);
    assertThat(new Settings(Map.of(), file).number("port", null, 80, 0, 99)).isEqualTo(81);
    assertThat(new Settings(Map.of(), new Properties()).number("port", null, 80, 0, 99))
        .isEqualTo(80);
  }

  private int run(String... arguments) {
    return Main.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
