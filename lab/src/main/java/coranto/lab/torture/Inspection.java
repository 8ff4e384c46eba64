package coranto.lab.torture;

import coranto.app.care.Checkup;
import coranto.app.desk.Stores;
import coranto.app.wiring.Wiring;
import coranto.flow.StorageFailure;
import coranto.lab.torture.Notebook.Revised;
import coranto.report.Entry;
import coranto.web.page.Pages;
import coranto.web.page.address.Address;
import coranto.web.page.form.Answer;
import coranto.web.page.frame.Desks;
import coranto.web.page.frame.Reader;
import coranto.wire.TakenJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Looks, before anything is fed again, for what was acknowledged and is lost, and for what is
/// there
/// and nobody fed. Done in the tester's own process, where the program is warm: what a new process
/// does with such a folder [Visit] looks at.
final class Inspection {
  private static final String HOLDER = "coranto torture";
  private static final int BATCH = 500;
  private static final int GONE = 410;

  private final Life life;
  private final Program program;
  private final List<String> wrong = new ArrayList<>();

  /// @param program on the folder that is looked at
  Inspection(Life life, Program program) {
    this.life = life;
    this.program = program;
  }

  /// Everything that is wrong, a sentence each; empty when all is well.
  List<String> run() throws IOException, InterruptedException {
    try (Stores stores = Wiring.open(program.folder(), HOLDER)) {
      held(stores);
      wrong.addAll(new Checkup(stores).run(_ -> {}));
      try (var desk = Wiring.desk(stores, Life.outlets(), 2)) {
        desk.catchUp(_ -> {});
      }
      addresses(
          new Pages(Wiring.newsroom(stores, Life.outlets()), Desks.NONE, Reader.OWNER, "", ""));
    } catch (StorageFailure e) {
      wrong.add("the folder can't be opened: " + e.getMessage());
    }
    return wrong;
  }

  /// The same about the truth alone, as `export` prints it.
  List<String> held() {
    try (Stores stores = Wiring.open(program.folder(), HOLDER)) {
      held(stores);
    }
    return wrong;
  }

  private void held(Stores stores) {
    Map<Revised, String> held = new HashMap<>();
    Map<Long, String> said = new HashMap<>();
    long after = 0;
    List<Entry> entries = stores.truth().entries(after, BATCH);
    while (!entries.isEmpty()) {
      entries.forEach(entry -> entry(TakenJson.write(entry), held, said));
      after = entries.getLast().seq();
      entries = stores.truth().entries(after, BATCH);
    }
    life.notebook()
        .acknowledged()
        .forEach(
            (revised, hash) -> {
              if (!hash.equals(held.get(revised)) && !life.notebook().mayBeErased(revised.id())) {
                wrong.add(revised + " was acknowledged and is lost, or its text is another");
              }
            });
    life.notebook()
        .said()
        .forEach(
            (seq, id) -> {
              if (!said.containsKey(seq)) {
                wrong.add("entry " + seq + " about " + id + " was acknowledged and is lost");
              }
            });
  }

  private void entry(Map<String, Object> line, Map<Revised, String> held, Map<Long, String> said) {
    String kind = String.valueOf(line.get("kind"));
    String id = String.valueOf(line.get("id"));
    long seq = Long.parseLong(String.valueOf(line.get("seq")));
    if (said.put(seq, kind) != null) {
      wrong.add("entry " + seq + " is there twice");
    }
    switch (kind) {
      case "report" -> {
        int revision = Integer.parseInt(String.valueOf(line.get("revision")));
        String hash = Dispatch.hash(line.get("title"), line.get("text"));
        if (held.put(new Revised(id, revision), hash) != null) {
          wrong.add(id + " is there twice, as revision " + revision);
        }
        if (!life.notebook().wasFed(id, hash)) {
          wrong.add(id + " has a text that nobody fed");
        }
        if (life.notebook().erased(id)) {
          wrong.add(id + " was erased and is there");
        }
      }
      case "erased" -> {
        if (!life.notebook().mayBeErased(id)) {
          wrong.add(id + " is erased, and nobody asked for that");
        }
      }
      default -> {}
    }
  }

  private void addresses(Pages pages) {
    Set<String> stories = new LinkedHashSet<>();
    for (String report : life.notebook().reports()) {
      switch (pages.page(new Address.OfStory(report, 0, ""))) {
        case Answer.Moved(var to) -> stories.add(to);
        case Answer.Html(int status, var _) -> {
          boolean told = status == GONE && life.notebook().retracted().contains(report);
          if (status != 200 && !told) {
            wrong.add("/story/" + report + " answers " + status);
          }
        }
        case Answer other -> wrong.add("/story/" + report + " answers with " + other);
      }
    }
    for (String story : stories) {
      if (!(pages.page(Address.of(story, "")) instanceof Answer.Html(int status, var _))
          || status != 200) {
        wrong.add(story + ", to which reports lead, is no page");
      }
    }
  }
}
