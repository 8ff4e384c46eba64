package coranto.app;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.wire.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was fetched goes out as WARC and is read again as the same reports.
class WarcOutTest {
  @TempDir Path folder;

  @Test
  void pagesOfGatherAndOfExportAreReadAgainAsTheSameReports() throws Exception {
    String data = folder.resolve("data").toString();
    Path gathered = folder.resolve("gathered.warc.gz");
    Path exported = folder.resolve("exported.warc.gz");
    try (var outlets = new Outlets(2, 2, 3)) {
      Files.writeString(folder.resolve("feeds.opml"), outlets.opml());
      var line = new ArrayList<>(List.of("gather", "--once", "--warc", gathered.toString()));
      line.addAll(List.of("--opml", folder.resolve("feeds.opml").toString(), "--data", data));
      outlets.places().forEach(place -> line.addAll(List.of("--allow", place)));
      var gather = Child.command(line.toArray(String[]::new));
      gather.environment().put("CORANTO_HOST_PAUSE", "0");
      Process process = gather.start();
      assertThat(process.inputReader().readAllLines()).hasSize(outlets.reports());
      assertThat(process.waitFor()).isZero();
    }
    assertThat(Child.lines("export", "--warc", exported.toString(), "--data", data)).isEmpty();

    List<String> held = texts(Child.lines("export", "--data", data));
    assertThat(held).hasSize(12);
    assertThat(texts(Child.lines("extract", gathered.toString())))
        .containsExactlyInAnyOrderElementsOf(held);
    assertThat(texts(Child.lines("extract", exported.toString()))).isEqualTo(held);
  }

  private static List<String> texts(List<String> lines) {
    return lines.stream()
        .map(Json::object)
        .map(report -> report.get("id") + " " + report.get("text"))
        .toList();
  }
}
