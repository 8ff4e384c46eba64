package coranto.app.assist;

import coranto.app.wiring.Wiring;
import coranto.embedded.EmbeddedNewsroom;
import coranto.embedded.SqliteDerived;
import coranto.flow.QuerySense;
import coranto.report.OutletBook;
import coranto.web.mcp.Mcp;
import coranto.web.page.frame.Desks;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Answers from a data folder, which another process may hold and write to: opened for each message
/// anew, for reading alone, so that what was retracted meanwhile is told nobody and nobody is kept
/// from starting a server on it.
///
/// @param senses tells what queries mean
public record FolderAnswers(Path folder, OutletBook outlets, QuerySense senses)
    implements Answering {
  private static final String READER = "coranto mcp";

  @Override
  public @Nullable String answer(String message) {
    try (var truth = Wiring.reading(folder, READER);
        var derived = SqliteDerived.reading(folder);
        var searches = Wiring.searching(folder)) {
      var newsroom = new EmbeddedNewsroom(truth, derived, searches, senses, outlets);
      return new Mcp(newsroom, Desks.NONE).answer(message);
    }
  }
}
