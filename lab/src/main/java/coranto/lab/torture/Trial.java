package coranto.lab.torture;

/// A kind of work that is broken off by `kill -9`.
enum Trial {
  IMPORT("import: reports, revisions and repeats as lines", 8),
  POST("serve: reports posted, one at a time and as lines", 6),
  SERVE("serve: taking in files while the desk works", 5),
  RECOVER("serve: catching up after a kill, nothing fed", 2),
  REBUILD("rebuild", 2),
  BACKUP("backup while serving", 2),
  PIN("pin", 1),
  RETRACT("retract", 1),
  ERASE("erase", 1);

  private final String what;
  private final int weight;

  Trial(String what, int weight) {
    this.what = what;
    this.weight = weight;
  }

  /// What is broken off, for the table.
  String what() {
    return what;
  }

  /// One of them, the weightier the likelier. What needs reports waits until there are some.
  static Trial any(Life life) {
    if (life.notebook().count() == 0) {
      return life.chance(0.5) ? IMPORT : life.chance(0.5) ? POST : SERVE;
    }
    int sum = 0;
    for (Trial trial : values()) {
      sum += trial.weight;
    }
    int at = life.between(0, sum - 1);
    for (Trial trial : values()) {
      at -= trial.weight;
      if (at < 0) {
        return trial;
      }
    }
    return IMPORT;
  }

  /// Does the work and breaks it off.
  void run(Life life) throws java.io.IOException, InterruptedException {
    switch (this) {
      case IMPORT -> new Importing(life).run();
      case POST -> new Posting(life).run();
      case SERVE -> new ServingTrial(life).run(life.between(10, 80));
      case RECOVER -> new ServingTrial(life).run(0);
      case REBUILD -> new CommandTrial(life).run("rebuild");
      case BACKUP -> new BackupTrial(life).run();
      case PIN -> new CommandTrial(life).pin();
      case RETRACT -> new CommandTrial(life).retract();
      case ERASE -> new CommandTrial(life).erase();
    }
  }
}
