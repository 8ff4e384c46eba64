package coranto.lab.torture;

import coranto.wire.Json;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/// `POST /api/reports` of a server that is killed after so many acknowledgements, or in the middle
/// of one: one report at a time as JSON, or some as lines. A 201 is written down before the next is
/// sent.
final class Posting {
  private static final int LONGEST_MILLIS = 15_000;
  private static final int CREATED = 201;

  private final Life life;

  Posting(Life life) {
    this.life = life;
  }

  void run() throws IOException, InterruptedException {
    int enough = life.between(1, 80);
    try (Server server = Server.start(life.program())) {
      server.port();
      Program.killAfter(server.process(), life.between(200, LONGEST_MILLIS));
      for (int sent = 0; sent < enough && server.process().isAlive(); ) {
        List<Dispatch> some = life.dispatches().next(life.chance(0.5) ? 1 : life.between(2, 20));
        sent += some.size();
        post(server, some);
      }
      Program.kill(server.process());
      server.process().waitFor();
    }
  }

  private void post(Server server, List<Dispatch> some) throws IOException, InterruptedException {
    for (Dispatch dispatch : some) {
      life.notebook().fed(dispatch);
    }
    String body = String.join("\n", some.stream().map(Dispatch::line).toList());
    HttpResponse<String> answer;
    try {
      answer = server.post("/api/reports", some.size() == 1 ? "json" : "x-ndjson", body);
    } catch (IOException _) {
      life.dispatches().giveBack(some); // killed: that is the trial
      return;
    }
    if (answer.statusCode() != CREATED) {
      life.dispatches().giveBack(some);
      Thread.sleep(100);
      return;
    }
    List<Map<String, Object>> lines = answer.body().lines().map(Json::object).toList();
    life.notebook().held(some, lines);
  }
}
