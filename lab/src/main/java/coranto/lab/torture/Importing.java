package coranto.lab.torture;

import coranto.wire.Json;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/// `import`, fed line by line and killed after so many acknowledgements, sometimes while it starts.
final class Importing {
  private static final int LONGEST_MILLIS = 20_000;

  private final Life life;
  private final List<Dispatch> sent = new CopyOnWriteArrayList<>();
  private int noted;

  Importing(Life life) {
    this.life = life;
  }

  void run() throws IOException, InterruptedException {
    boolean early = life.chance(0.2);
    int enough = life.between(1, 120);
    int lines = enough + life.between(0, 40);
    int pause = life.between(0, 8);
    Process process = life.program().start("import");
    Program.killAfter(process, early ? life.between(100, 3_000) : LONGEST_MILLIS);
    Thread feeder = Thread.ofVirtual().start(() -> feed(process, lines, pause));
    read(process, enough);
    process.waitFor();
    feeder.join();
    life.dispatches().giveBack(sent.subList(noted, sent.size()));
  }

  /// Leaves the pipe open at the end, so that nothing ends of itself.
  private void feed(Process process, int lines, int pauseMillis) {
    try {
      BufferedWriter in = process.outputWriter();
      for (int line = 0; line < lines && process.isAlive(); line++) {
        Dispatch dispatch = life.dispatches().next();
        life.notebook().fed(dispatch);
        sent.add(dispatch);
        in.write(dispatch.line() + "\n");
        in.flush();
        if (line % 4 == 0) {
          Thread.sleep(pauseMillis);
        }
      }
    } catch (IOException _) {
      // killed: that is the trial
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void read(Process process, int enough) throws IOException {
    BufferedReader lines = process.inputReader();
    var fresh = new ArrayList<Map<String, Object>>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.endsWith("}")) { // a line that was cut by the kill is no acknowledgement
        fresh.add(Json.object(line));
      }
      if (noted + fresh.size() >= enough) {
        Program.kill(process);
      }
      if (!lines.ready()) {
        note(fresh);
      }
    }
    note(fresh);
  }

  private void note(List<Map<String, Object>> fresh) throws IOException {
    life.notebook().held(List.copyOf(sent).subList(noted, noted + fresh.size()), fresh);
    noted += fresh.size();
    fresh.clear();
  }
}
