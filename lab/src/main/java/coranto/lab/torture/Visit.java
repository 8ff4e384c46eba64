package coranto.lab.torture;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Looks at a folder as a newcomer does: a new server on it answers, comes to the end of what
/// waits,
/// and stops when told; `check` and `export` as commands find all well.
final class Visit {
  private static final long CATCH_UP_MILLIS = 300_000;
  private static final int REPORTS = 20;
  private static final int FAILED = 500;

  private final Life life;
  private final List<String> wrong = new ArrayList<>();

  Visit(Life life) {
    this.life = life;
  }

  /// Everything that is wrong, a sentence each.
  List<String> run() throws IOException, InterruptedException {
    for (String command : List.of("export", "check")) {
      var ended = life.program().run(command);
      if (ended.status() != 0) {
        wrong.add(command + " ended with " + ended.status() + ": " + ended.lines());
      }
    }
    try (Server server = Server.start(life.program())) {
      long end = System.currentTimeMillis() + CATCH_UP_MILLIS;
      while (server.waiting() != 0 && System.currentTimeMillis() < end) {
        Thread.sleep(100);
      }
      if (server.waiting() != 0) {
        wrong.add("entries still wait after " + CATCH_UP_MILLIS / 1_000 + " s");
      }
      for (int at = 0; at < REPORTS && life.notebook().count() > 0; at++) {
        String path = "/story/" + life.anyReport();
        int status = server.get(path).statusCode();
        if (status >= FAILED) {
          wrong.add(path + " answers " + status);
        }
      }
      if (!server.stop()) {
        wrong.add("SIGTERM did not stop the server in ten seconds");
      }
    } catch (IOException e) {
      wrong.add("the server does not answer: " + e);
    }
    return wrong;
  }
}
