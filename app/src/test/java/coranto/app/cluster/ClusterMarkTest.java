package coranto.app.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coranto.app.Main;
import coranto.app.setting.WrongUsage;
import coranto.app.wiring.Wiring;
import coranto.report.Incoming;
import coranto.report.Report;
import coranto.scale.kafka.Cluster;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterMarkTest {
  @TempDir Path folder;

  @Test
  void aFolderWithReportsOfItsOwnIsNoCopy() throws IOException {
    Cluster north = cluster("north");
    var stores = Wiring.open(folder, "test");
    stores.truth().take(List.of(Incoming.of(Report.draft("a", "The ferry sails.").build())));

    assertThatThrownBy(() -> ClusterMark.heed(stores, north))
        .isInstanceOf(WrongUsage.class)
        .hasMessageContaining("holds reports of its own");
  }

  @Test
  void aCopyIsServedByItsOwnClusterAlone() throws IOException {
    try (var stores = Wiring.open(folder, "test")) {
      ClusterMark.heed(stores, cluster("north"));
    }
    try (var stores = Wiring.open(folder, "test")) {
      Cluster north = cluster("north");
      assertThatCode(() -> ClusterMark.heed(stores, north)).doesNotThrowAnyException();
    }
    var stores = Wiring.open(folder, "test");

    assertThatThrownBy(() -> ClusterMark.heed(stores, null))
        .hasMessageContaining("follows the cluster north");
  }

  @Test
  void commandsThatWriteLeaveACopyAloneAndSayWhatToDo() throws IOException {
    Path copy = folder.resolve("copy");
    try (var stores = Wiring.open(copy, "test")) {
      ClusterMark.heed(stores, cluster("north"));
    }
    for (String line :
        List.of(
            "import",
            "pin together a b",
            "watch add ferry",
            "watch withdraw w",
            "retract a",
            "erase a",
            "gather --once --feed https://quay.example/feed")) {
      var said = new StringWriter();
      var words = new ArrayList<>(List.of(line.split(" ")));
      words.addAll(List.of("--data", copy.toString()));
      int status =
          Main.commandLine().setErr(new PrintWriter(said)).execute(words.toArray(String[]::new));

      assertThat(status).as(line).isEqualTo(2);
      assertThat(said.toString())
          .as(line)
          .contains("follows the cluster north", "the pages and the API");
    }
    try (var stores = Wiring.open(copy, "test")) {
      assertThat(stores.truth().lastSeq()).isZero();
    }
  }

  @Test
  void whatIsNoSettingIsWrongUsage() {
    assertThatThrownBy(() -> ClusterFile.read(folder.resolve("none.properties")))
        .isInstanceOf(WrongUsage.class);
    assertThatThrownBy(() -> ClusterFile.read(file("partition=3\n")))
        .isInstanceOf(WrongUsage.class)
        .hasMessageContaining("no setting of a cluster is called partition");
  }

  private Cluster cluster(String name) throws IOException {
    return ClusterFile.read(file("name=" + name + "\n"));
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("cluster.properties"), text);
  }
}
