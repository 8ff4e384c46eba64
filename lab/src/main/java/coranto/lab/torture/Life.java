package coranto.lab.torture;

import coranto.app.Main;
import coranto.report.OutletBook;
import coranto.text.Resource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/// A data folder from its making to its end, with all that the tester knows about it.
final class Life implements AutoCloseable {
  private final Path home;
  private final Program program;
  private final Notebook notebook;
  private final Mailbox mailbox;
  private final Dispatches dispatches;
  private final Random random;

  private Life(Path home, Program program, Notebook notebook, Mailbox mailbox, long seed) {
    this.home = home;
    this.mailbox = mailbox;
    this.program = program;
    this.notebook = notebook;
    this.dispatches = new Dispatches(seed, home.getFileName() + "-");
    this.random = Random.from(new SplittableRandom(seed));
  }

  /// @param home where the data folder and the notebook lie
  /// @param main the class that is the program
  static Life begin(Path home, String main, long seed) throws IOException {
    Path folder = Files.createDirectories(home.resolve("data"));
    Mailbox mailbox = Mailbox.open();
    String allowed = "allow = " + mailbox.place() + "\n";
    // every other life goes without the model of meaning, so that both ways are broken off
    String model = seed % 2 == 0 ? "embedder = none\n" : "";
    Files.writeString(folder.resolve("coranto.properties"), allowed + model);
    var program = new Program(main, folder, home.resolve("talk.log"));
    return new Life(home, program, Notebook.open(home.resolve("notebook.jsonl")), mailbox, seed);
  }

  /// The outlets that the program knows by itself.
  static OutletBook outlets() {
    byte[] shipped = Resource.bytes(Main.class, "outlets.tsv");
    return OutletBook.parse(new String(shipped, StandardCharsets.UTF_8));
  }

  Path home() {
    return home;
  }

  Program program() {
    return program;
  }

  Notebook notebook() {
    return notebook;
  }

  Mailbox mailbox() {
    return mailbox;
  }

  Dispatches dispatches() {
    return dispatches;
  }

  /// From `least` to `most`.
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /// One of the reports that are held for sure; empty when none is.
  String anyReport() {
    List<String> reports = notebook.reports();
    return reports.isEmpty() ? "" : reports.get(random.nextInt(reports.size()));
  }

  @Override
  public void close() throws IOException {
    mailbox.close();
    notebook.close();
  }
}
