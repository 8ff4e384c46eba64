package coranto.app;

import coranto.app.serve.Demo;
import coranto.app.serve.Serving;
import coranto.app.serve.Station;
import coranto.app.wiring.Wiring;
import coranto.report.Incoming;
import coranto.web.Site;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// The demo's reports, served for each test anew.
abstract class ServedDemo {
  @TempDir Path folder;
  Serving serving;
  Site site;

  @BeforeEach
  void serves() throws Exception {
    serving = new Serving(Wiring.open(folder, "test"), Demo.outlets(), 2).start();
    serving.take(Demo.reports().stream().map(Incoming::of).toList());
    worked();
    site = new Station(serving).open(0);
  }

  @AfterEach
  void stops() {
    site.stop();
    serving.close();
  }

  /// Waits until all that was taken in is worked and can be searched for.
  void worked() throws InterruptedException {
    while (serving.waiting() > 0
        || serving.newsroom().search("lang:en sort:time", 0, 1).isEmpty()) {
      Thread.sleep(20);
    }
  }
}
