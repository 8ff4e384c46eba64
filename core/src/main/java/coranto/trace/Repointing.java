package coranto.trace;

import coranto.report.Citation;
import coranto.report.Precedence;
import coranto.report.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A report that comes in late but is earlier re-points the sentences held that come from it. Each
/// report held that may is traced once more, against the new one alone: its sentences bear each
/// other out as they do when it comes in.
final class Repointing {
  /// By how much the new source may be less sure than the old.
  private static final double AS_SURE = 0.02;

  /// By how much its odds must be higher to take over without being earlier.
  private static final double SURER = 0.5;

  /// How many sentences of a late report its copies' titles are laid beside.
  private static final int LEADING = 8;

  private final Tracing tracing;

  /// Traces a report held among candidates.
  interface Tracing {
    List<Trace> sentences(Imprint imprint, List<List<HeldSentence>> candidates);

    /// None when it has no title.
    ///
    /// @param body what its sentences were traced to
    Optional<Trace> title(Imprint imprint, List<HeldSentence> candidates, List<Trace> body);
  }

  Repointing(Tracing tracing) {
    this.tracing = tracing;
  }

  /// New traces of sentences held, each at most once, in the order they are held: they hold where
  /// what is known of a sentence gives way.
  ///
  /// @param later for each sentence of the new report the candidates that are surely later
  /// @param laterTitles the same for its title: sentences are among them, which come from no title
  Proposed of(Imprint imprint, List<List<HeldSentence>> later, List<HeldSentence> laterTitles) {
    var bySeq = new TreeMap<Long, List<Pair>>();
    Map<String, Report> known = new HashMap<>();
    for (int index = 0; index < later.size(); index++) {
      var source = new HeldSentence(Long.MAX_VALUE, index, imprint);
      for (HeldSentence sentence : later.get(index)) {
        known.put(sentence.report().id(), sentence.report());
        bySeq
            .computeIfAbsent(sentence.seq(), _ -> new ArrayList<>())
            .add(new Pair(sentence, source));
      }
    }
    for (HeldSentence title : laterTitles) {
      if (title.inTitle()) {
        known.put(title.report().id(), title.report());
        bySeq
            .computeIfAbsent(title.seq(), _ -> new ArrayList<>())
            .add(new Pair(title, new HeldSentence(Long.MAX_VALUE, imprint.size(), imprint)));
      }
    }
    var traces = new ArrayList<Trace>();
    for (List<Pair> pairs : bySeq.values()) {
      traced(pairs, imprint).stream().filter(Trace.Sourced.class::isInstance).forEach(traces::add);
    }
    return new Proposed(imprint.report(), traces, known);
  }

  /// What sentences held may turn out to come from.
  ///
  /// @param source the new report
  /// @param known reports of the sentences, by id
  record Proposed(Report source, List<Trace> traces, Map<String, Report> known) {
    /// Those that hold.
    List<Trace> settled(HeldTraces held) {
      var repointed = new ArrayList<Trace>();
      for (Trace then : traces) {
        Trace now = held.of(then.sentence());
        if (now == null || gives(now, then, source, known)) {
          repointed.add(then);
        }
      }
      return repointed;
    }
  }

  /// A sentence held and one of the new report that it may come from.
  private record Pair(HeldSentence sentence, HeldSentence source) {}

  /// The new traces of the sentences of one report held that are like sentences of the new one, in
  /// their order, then its title's.
  private List<Trace> traced(List<Pair> pairs, Imprint late) {
    Imprint imprint = pairs.getFirst().sentence().held();
    var candidates = new ArrayList<List<HeldSentence>>();
    for (int index = 0; index < imprint.size(); index++) {
      candidates.add(new ArrayList<>());
    }
    pairs.stream()
        .filter(pair -> !pair.sentence().inTitle())
        .forEach(pair -> candidates.get(pair.sentence().index()).add(pair.source()));
    candidates.forEach(found -> found.sort(Comparator.comparingInt(HeldSentence::index)));
    var traces = new ArrayList<>(tracing.sentences(imprint, candidates));
    tracing.title(imprint, leading(late), traces).ifPresent(traces::add);
    return traces;
  }

  /// What a title may come from: the report's title and its first sentences.
  private static List<HeldSentence> leading(Imprint late) {
    int end = Math.min(LEADING, late.size());
    return IntStream.range(0, end + 1)
        .map(index -> index == end ? late.size() : index)
        .filter(index -> index < late.size() || late.titled())
        .mapToObj(index -> new HeldSentence(Long.MAX_VALUE, index, late))
        .toList();
  }

  /// Whether what is known of the sentence gives way to its new trace.
  private static boolean gives(Trace now, Trace then, Report source, Map<String, Report> known) {
    return switch (now) {
      case Trace.Fresh _ -> true;
      case Trace.Copied copied ->
          then instanceof Trace.Copied && later(copied.source(), source, known);
      case Trace.Edited edited -> gives(edited, then, later(edited.source(), source, known));
      case Trace.Reworded reworded ->
          gives(reworded, then, later(reworded.source(), source, known));
      case Trace.Same same ->
          !(then instanceof Trace.Same) || gives(same, then, later(same.source(), source, known));
    };
  }

  /// Whether the new source is better: the same words, or clearly surer; or it is as sure and
  /// earlier.
  private static boolean gives(Trace.Sourced now, Trace then, boolean earlier) {
    return then instanceof Trace.Copied
        || odds(then) > odds(now) + SURER
        || earlier && asSure(now, then);
  }

  private static double odds(Trace trace) {
    double score = trace.explanation().score();
    return Math.log(score / Math.max(1e-4, 1 - score));
  }

  private static boolean asSure(Trace now, Trace then) {
    return then.explanation().score() >= now.explanation().score() - AS_SURE;
  }

  /// Whether the source known so far is surely later than the new one.
  private static boolean later(Citation known, Report source, Map<String, Report> reports) {
    @Nullable Report report = reports.get(known.report());
    return report != null && Precedence.before(source, report);
  }
}
