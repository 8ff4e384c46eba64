package coranto.embedded;

import coranto.embedded.LastUsed.State;
import coranto.flow.StorageFailure;
import coranto.flow.StorySummary;
import coranto.flow.Summaries;
import coranto.story.Story;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Function;

/// What the front page needs of stories: from memory, else from rows, else by writing the story.
/// For many threads.
final class FrontStories {
  private static final System.Logger LOG = System.getLogger("coranto.front");

  private final SqliteDerived derived;
  private final SummaryRows rows;
  private final Function<String, Optional<Story>> writing;
  private final LastUsed<StorySummary> summaries = new LastUsed<>(2 * Front.RANKED);

  /// What is not kept yet; when there is more than this holds, the rest is written again some time.
  private final BlockingQueue<SummaryRows.Written> fresh =
      new ArrayBlockingQueue<>(2 * Front.RANKED);

  /// @param madeBy stands for all that stories hang on beside the derived rows
  /// @param writing writes a story
  FrontStories(SqliteDerived derived, String madeBy, Function<String, Optional<Story>> writing) {
    this.derived = derived;
    this.rows = derived.summaries(madeBy);
    this.writing = writing;
  }

  /// The first stories by rank, with what is kept of them.
  List<FrontOrder.Row> rows(int limit) {
    return rows.front(limit);
  }

  /// How a story is listed; empty when none of its reports are left.
  ///
  /// @param retracted the retraction that the story's rows don't know of yet; 0 when there is none
  Optional<StorySummary> of(String id, long retracted) {
    var state = new State(derived.changed(id), retracted);
    return summaries.of(
        id,
        state,
        () ->
            (retracted == 0 ? rows.of(id) : Optional.<StorySummary>empty())
                .or(() -> written(id, state)));
  }

  private Optional<StorySummary> written(String id, State state) {
    Optional<StorySummary> written = writing.apply(id).map(Summaries::of);
    if (state.retracted() == 0 && rows.lasting()) {
      written.ifPresent(each -> fresh.offer(new SummaryRows.Written(each, state.changed())));
    }
    return written;
  }

  /// Makes rows of what was written since; may wait for the desk.
  void keep() {
    List<SummaryRows.Written> written = new ArrayList<>();
    fresh.drainTo(written);
    if (!written.isEmpty()) {
      try {
        rows.keep(written);
      } catch (StorageFailure e) {
        LOG.log(Level.DEBUG, "what was counted is counted again after a restart", e);
      }
    }
  }
}
