package coranto.app.command;

import coranto.app.desk.Stores;
import coranto.app.output.Progress;
import coranto.app.wiring.Wiring;
import java.io.IOException;

/// Derives all that is not derived yet, showing how far it is.
final class CatchingUp {
  private CatchingUp() {}

  /// @param task what the command is called
  /// @param threads how many prepare reports; 0 for one a core
  /// @return how many entries were worked
  static long run(Stores stores, String task, int threads) throws IOException {
    int workers = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    try (var desk = Wiring.desk(stores, OutletFiles.ofFolder(stores.path()), workers);
        var progress = Progress.of(task, "entries", stores.truth().lastSeq())) {
      return desk.catchUp(progress::to);
    }
  }
}
