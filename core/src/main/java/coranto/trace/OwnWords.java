package coranto.trace;

import coranto.report.Precedence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stood in a report's earlier revision is its own: who came after that revision is no source
/// of
/// it.
final class OwnWords {
  private OwnWords() {}

  /// The matches that may be a source.
  ///
  /// @param own matches in earlier revisions of the report itself
  static List<Match> without(List<Match> matches, List<Match> own) {
    Match kept = kept(own);
    return kept == null ? matches : matches.stream().filter(match -> before(match, kept)).toList();
  }

  private static @Nullable Match kept(List<Match> own) {
    Match best = Choice.of(own);
    return best == null || best.odds() < 0 ? null : best;
  }

  private static boolean before(Match match, Match kept) {
    return match.candidate().seq() < kept.candidate().seq()
        || Precedence.before(match.candidate().report(), kept.candidate().report());
  }
}
