package coranto.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coranto.app.care.Checkup;
import coranto.app.desk.Newsdesk;
import coranto.app.desk.Stores;
import coranto.app.serve.Demo;
import coranto.app.setting.WrongUsage;
import coranto.app.wiring.Wiring;
import coranto.flow.Found;
import coranto.flow.Newsroom;
import coranto.flow.StorageFailure;
import coranto.report.Incoming;
import coranto.report.Report;
import coranto.report.Retraction;
import coranto.testkit.Loopback;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A data folder whose setting `search` names a node of OpenSearch, which stops and starts.
class SearchElsewhereTest {
  @TempDir Path temporary;

  @Test
  void searchIsBehindWhileItsNodeIsAwayAndTheStreamGoesOn() throws Exception {
    var node = ServerProcess.searchNode(temporary.resolve("node"));
    Path folder = folder("search = http://127.0.0.1:" + node.port() + "/harbour");
    Process running = node.start();
    try (var stores = Wiring.open(folder, "test");
        var desk = Wiring.desk(stores, Demo.outlets(), 2)) {
      Newsroom newsroom = Wiring.newsroom(stores, Demo.outlets());
      take(stores, "quay", "The quay of Tollhaven opens on Monday, the harbour office says.");
      desk.catchUp(_ -> {});
      assertThat(found(newsroom, "tollhaven")).containsExactly("quay");

      stop(running);
      take(stores, "mill", "The mill of Tollhaven burns, and nobody is hurt.");
      take(stores, "pier", "The pier of Tollhaven is long.");
      stores.truth().retract(new Retraction.OfReport("quay", "wrong", Instant.EPOCH));
      desk.catchUp(_ -> {});
      assertThat(newsroom.story("mill")).isPresent();
      assertThat(newsroom.holdings().derivedTo()).isEqualTo(4);
      assertThatThrownBy(() -> newsroom.search("tollhaven", 0, 10))
          .isInstanceOf(StorageFailure.class)
          .hasMessageContaining("is away");
      assertThat(new Checkup(stores).run(_ -> {})).singleElement().asString().contains("is away");

      running = node.start();
      broughtUp(desk);
      assertThat(found(newsroom, "tollhaven")).containsExactlyInAnyOrder("mill", "pier");
      assertThat(new Checkup(stores).run(_ -> {})).isEmpty();
    } finally {
      running.destroyForcibly();
    }
  }

  @Test
  void aServerStartsWhileItsNodeIsAway() throws Exception {
    Path folder = folder("search = http://127.0.0.1:" + Loopback.freePort());
    try (var stores = Wiring.open(folder, "test");
        var desk = Wiring.desk(stores, Demo.outlets(), 2)) {
      take(stores, "quay", "The quay of Tollhaven opens on Monday.");
      desk.catchUp(_ -> {});

      assertThat(Wiring.newsroom(stores, Demo.outlets()).story("quay")).isPresent();
    }
  }

  @Test
  void whatIsNoAddressOfANodeIsToldAtTheStart() throws Exception {
    Path folder = folder("search = node.example:9200");

    assertThatThrownBy(() -> Wiring.open(folder, "test"))
        .isInstanceOf(WrongUsage.class)
        .hasMessageStartingWith("search: ");
    Files.writeString(folder.resolve("coranto.properties"), "");
    Wiring.open(folder, "test").close(); // the folder is free again
  }

  private Path folder(String settings) throws Exception {
    Path folder = Files.createDirectories(temporary.resolve("data"));
    Files.writeString(folder.resolve("coranto.properties"), settings + "\nembedder = none\n");
    return folder;
  }

  private static void take(Stores stores, String id, String text) {
    stores.truth().take(List.of(Incoming.of(Report.draft(id, text).build())));
  }

  private static void broughtUp(Newsdesk desk) throws InterruptedException {
    while (desk.unsearchable() > 0) {
      desk.embed();
      Thread.sleep(100);
    }
  }

  private static void stop(Process node) throws InterruptedException {
    node.destroyForcibly();
    assertThat(node.waitFor(10, TimeUnit.SECONDS)).isTrue();
  }

  private static List<String> found(Newsroom newsroom, String words) {
    return newsroom.search(words, 0, 10).stream().map(Found::report).toList();
  }
}
