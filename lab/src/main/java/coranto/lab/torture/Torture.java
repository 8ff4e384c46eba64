package coranto.lab.torture;

import coranto.app.input.Folders;
import coranto.app.wiring.Wiring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// The crash suite: lives of data folders, one after the other, in which the program is killed
/// again and again, and looked at after each kill.
public final class Torture {
  private static final int KILLS_OF_A_LIFE = 20;

  /// After one kill of so many a new process looks too.
  private static final int VISITED = 4;

  private final Path folder;
  private final String main;
  private final long seed;
  private final Consumer<String> told;
  private final Function<Life, Trial> choice;
  private final Faults faults = new Faults();
  private long acknowledged;
  private long merges;
  private long deliveries;

  /// @param folder for data folders and notebooks; those that lost something are left there
  /// @param main the class that is the program
  /// @param told a line after each kill
  public Torture(Path folder, String main, long seed, Consumer<String> told) {
    this(folder, main, seed, told, Trial::any);
  }

  /// The same with other kinds of work broken off.
  Torture(
      Path folder, String main, long seed, Consumer<String> told, Function<Life, Trial> choice) {
    this.folder = folder;
    this.main = main;
    this.seed = seed;
    this.told = told;
    this.choice = choice;
  }

  /// @param kills how many at most
  /// @param time no new kill after this
  public void run(int kills, Duration time) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    lookAtOldOnes();
    long end = System.nanoTime() + time.toNanos();
    for (int life = 0; faults.kills() < kills && System.nanoTime() < end; life++) {
      Path home = folder.resolve("life-" + seed + "-" + life);
      int before = faults.wrong().size();
      try (Life lived = Life.begin(home, main, seed + life)) {
        int most = Math.min(kills, faults.kills() + KILLS_OF_A_LIFE);
        int first = faults.kills();
        var watching = new Watching(lived);
        watching.begin();
        while (faults.kills() < most && System.nanoTime() < end) {
          kill(lived);
        }
        faults.add(watching.wrong(faults.kills() - first));
        deliveries += lived.mailbox().came().size();
        compare(lived);
        acknowledged += lived.notebook().count();
      }
      if (faults.wrong().size() == before) {
        Folders.delete(home);
      }
    }
  }

  /// A life that an earlier run left behind, or that the power cut ended, is looked at first.
  private void lookAtOldOnes() throws IOException, InterruptedException {
    List<Path> old;
    try (Stream<Path> homes = Files.list(folder)) {
      old = homes.filter(home -> Files.exists(home.resolve("notebook.jsonl"))).sorted().toList();
    }
    for (Path home : old) {
      try (Life life = Life.begin(home, main, seed)) {
        List<String> wrong = new Inspection(life, life.program()).run();
        faults.add(wrong);
        told.accept(home + ", left by an earlier run: " + said(wrong));
      }
    }
  }

  private void kill(Life life) throws IOException, InterruptedException {
    Trial trial = choice.apply(life);
    long began = System.nanoTime();
    trial.run(life);
    var wrong = new ArrayList<>(new Inspection(life, life.program()).run());
    wrong.addAll(BackupTrial.lacking(life));
    if (faults.kills() % VISITED == 0) {
      wrong.addAll(new Visit(life).run());
    }
    faults.count(trial, wrong);
    told.accept(
        "kill %d, %s, %d acknowledged in this life, %.0f s: %s"
            .formatted(
                faults.kills(),
                trial.what(),
                life.notebook().count(),
                (System.nanoTime() - began) / 1e9,
                said(wrong)));
  }

  private static String said(List<String> wrong) {
    return wrong.isEmpty() ? "all well" : String.join("\n  ", wrong);
  }

  /// What was derived over all the kills is what a rebuild derives. Not where something was erased:
  /// a rebuild never saw that.
  private void compare(Life life) throws IOException, InterruptedException {
    List<String> live = dump(life);
    merges += live.stream().filter(line -> line.contains("\"kind\":\"merged\"")).count();
    if (life.notebook().anyErased()) {
      return;
    }
    int status = life.program().run("rebuild").status();
    List<String> rebuilt = dump(life);
    if (status != 0) {
      faults.add(List.of("rebuild at the end of a life ended with " + status));
    } else if (!rebuilt.equals(live)) {
      Files.write(life.home().resolve("live.txt"), live);
      Files.write(life.home().resolve("rebuilt.txt"), rebuilt);
      faults.add(
          List.of("what was derived is not what a rebuild derives: live.txt in " + life.home()));
    }
  }

  private static List<String> dump(Life life) {
    try (var stores = Wiring.open(life.program().folder(), "coranto torture")) {
      return stores.derived().dump();
    }
  }

  /// Everything that was found wrong; empty when nothing was lost.
  public List<String> wrong() {
    return faults.wrong();
  }

  /// The table of faults.
  public String printed() {
    return faults
        .table(
            "kill -9, seed %d: %d acknowledgements, %d merges of stories, %d deliveries, %d kills"
                .formatted(seed, acknowledged, merges, deliveries, faults.kills()))
        .printed();
  }
}
