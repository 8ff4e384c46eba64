package coranto.lab.torture;

import coranto.app.desk.Stores;
import coranto.app.wiring.Wiring;
import coranto.flow.Delivery;
import coranto.report.Entry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A watch over all the kills of a life: what fires is told once, and again only what a kill cut
/// off between sending and noting.
final class Watching {
  private static final String QUERY = "harbour | bridge | council | mill | ferry";
  private static final int MOST = 20_000;
  private static final long PATIENCE_MILLIS = 180_000;
  private static final long PAUSE_MILLIS = 100;

  private final Life life;

  Watching(Life life) {
    this.life = life;
  }

  /// Sets it, before anything is fed.
  void begin() throws IOException, InterruptedException {
    String receiver = "http://" + life.mailbox().place() + "/";
    life.program().run("watch", "add", QUERY, "--again", "new-origin", "--webhook", receiver);
  }

  /// What is wrong at the end, a sentence each: lets a server send what still waits, and compares.
  ///
  /// @param kills how many there were
  List<String> wrong(int kills) throws IOException, InterruptedException {
    try (Server server = Server.start(life.program())) {
      long end = System.currentTimeMillis() + PATIENCE_MILLIS;
      while ((server.waiting() != 0 || server.owed() != 0) && System.currentTimeMillis() < end) {
        Thread.sleep(PAUSE_MILLIS);
      }
      server.stop();
    }
    try (Stores stores = Wiring.open(life.program().folder(), "coranto torture")) {
      return compared(stores, kills);
    }
  }

  private List<String> compared(Stores stores, int kills) {
    Map<String, Integer> came = life.mailbox().came();
    Set<String> known = new HashSet<>();
    var wrong = new ArrayList<String>();
    for (Entry.Watched watched : stores.truth().watches()) {
      for (Delivery delivery : stores.deliveries().of(watched.watch().id(), MOST)) {
        known.add(delivery.id());
        int times = came.getOrDefault(delivery.id(), 0);
        boolean told =
            switch (delivery.state()) {
              case ARRIVED -> times > 0 && delivery.attempts() == 1; // the receiver is never down
              case DROPPED -> true; // its report was retracted meanwhile
              case WAITING, GIVEN_UP -> false;
            };
        if (!told) {
          wrong.add(
              "delivery %s is noted as %s after %d attempts (%s), and came %d times"
                  .formatted(
                      delivery.id(),
                      delivery.state(),
                      delivery.attempts(),
                      delivery.trouble(),
                      times));
        }
      }
    }
    int again = came.values().stream().mapToInt(times -> times - 1).sum();
    if (again > kills) {
      wrong.add(again + " deliveries came again over " + kills + " kills");
    }
    came.keySet().stream()
        .filter(id -> !known.contains(id))
        .forEach(id -> wrong.add("delivery " + id + " came, and nothing fired it"));
    return wrong;
  }
}
