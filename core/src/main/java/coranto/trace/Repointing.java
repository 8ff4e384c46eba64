package coranto.trace;

import coranto.report.Citation;
import coranto.report.HeldSentence;
import coranto.report.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// A report that comes in late but is earlier re-points the sentences held that come from it.
final class Repointing {
  private final BiFunction<HeldSentence, HeldSentence, Match> matching;
  private final Verdict verdict;
  private final HeldTraces held;

  Repointing(
      BiFunction<HeldSentence, HeldSentence, Match> matching, Verdict verdict, HeldTraces held) {
    this.matching = matching;
    this.verdict = verdict;
    this.held = held;
  }

  /// New traces of sentences held, each at most once, in the order they are held.
  ///
  /// @param later for each sentence of `reading` the candidates that are surely later
  List<Trace> of(Reading reading, List<List<HeldSentence>> later) {
    var best =
        new TreeMap<HeldSentence, Match>(
            Comparator.comparingLong(HeldSentence::seq).thenComparingInt(HeldSentence::index));
    Map<String, Reading> known = new HashMap<>();
    for (int index = 0; index < later.size(); index++) {
      var source = new HeldSentence(Long.MAX_VALUE, index, reading);
      for (HeldSentence sentence : later.get(index)) {
        known.put(sentence.report().id(), sentence.reading());
        best.merge(sentence, matching.apply(sentence, source), Repointing::better);
      }
    }
    var repointed = new ArrayList<Trace>();
    best.forEach((sentence, match) -> repoint(sentence, match, known, repointed));
    return repointed;
  }

  private static Match better(Match one, Match other) {
    return other.odds() > one.odds() ? other : one;
  }

  private void repoint(
      HeldSentence sentence, Match match, Map<String, Reading> known, List<Trace> repointed) {
    Citation citation = sentence.citation();
    Trace now = held.of(citation);
    Trace then = verdict.of(citation, match, 0);
    if (then instanceof Trace.Sourced && (now == null || gives(now, then, match, known))) {
      repointed.add(then);
    }
  }

  /// Whether what is known of the sentence gives way to its new trace.
  private static boolean gives(Trace now, Trace then, Match match, Map<String, Reading> known) {
    return switch (now) {
      case Trace.Fresh _ -> true;
      case Trace.Copied copied ->
          then instanceof Trace.Copied && later(copied.source(), match, known);
      case Trace.Edited edited -> asGood(edited, then) && later(edited.source(), match, known);
      case Trace.Reworded reworded ->
          asGood(reworded, then) && later(reworded.source(), match, known);
      case Trace.Same same -> !(then instanceof Trace.Same) || later(same.source(), match, known);
    };
  }

  private static boolean asGood(Trace now, Trace then) {
    return then.explanation().score() >= now.explanation().score() - 0.02;
  }

  /// Whether the source known so far is surely later than the new one.
  private static boolean later(Citation source, Match match, Map<String, Reading> known) {
    @Nullable Reading reading = known.get(source.report());
    return reading != null && match.candidate().report().time().before(reading.report().time());
  }
}
