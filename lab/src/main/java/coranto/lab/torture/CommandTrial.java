package coranto.lab.torture;

import coranto.wire.Json;
import java.io.IOException;
import java.util.List;

/// A command that runs by itself, killed after a while. What it printed was acknowledged.
final class CommandTrial {
  private static final int LATEST_MILLIS = 5_000;

  private final Life life;

  CommandTrial(Life life) {
    this.life = life;
  }

  void pin() throws IOException, InterruptedException {
    String one = life.anyReport();
    String other = life.anyReport();
    if (!one.equals(other)) {
      String bond = List.of("together", "apart", "undone").get(life.between(0, 2));
      said(one, killed("pin", bond, one, other).lines());
    }
  }

  void retract() throws IOException, InterruptedException {
    String report = life.anyReport();
    life.notebook().about("retracting", report);
    said(report, killed("retract", report, "--why", "it was made up").lines());
  }

  void erase() throws IOException, InterruptedException {
    String report = life.anyReport();
    life.notebook().about("retracting", report);
    life.notebook().about("erasing", report);
    if (killed("erase", report).status() == 0) {
      life.notebook().about("erased", report);
    }
  }

  void run(String command) throws IOException, InterruptedException {
    killed(command);
  }

  private Program.Ended killed(String... arguments) throws IOException, InterruptedException {
    Process process = life.program().start(arguments);
    process.getOutputStream().close();
    Program.killAfter(process, life.between(300, LATEST_MILLIS));
    List<String> lines = process.inputReader().readAllLines();
    return new Program.Ended(process.waitFor(), lines);
  }

  private void said(String report, List<String> lines) throws IOException {
    for (String line : lines) {
      if (line.endsWith("}")) {
        long seq = Long.parseLong(String.valueOf(Json.object(line).get("seq")));
        life.notebook().said(seq, report);
      }
    }
  }
}
