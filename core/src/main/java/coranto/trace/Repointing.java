package coranto.trace;

import coranto.report.Citation;
import coranto.report.HeldSentence;
import coranto.report.Precedence;
import coranto.report.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A report that comes in late but is earlier re-points the sentences held that come from it. Each
/// report held that may is traced once more, against the new one alone: its sentences bear each
/// other out as they do when it comes in.
final class Repointing {
  /// By how much the new source may be less sure than the old.
  private static final double AS_SURE = 0.02;

  private final Tracing tracing;
  private final HeldTraces held;

  /// Traces all sentences of a report among candidates.
  @FunctionalInterface
  interface Tracing {
    List<Trace> trace(Reading reading, List<List<HeldSentence>> candidates);
  }

  Repointing(Tracing tracing, HeldTraces held) {
    this.tracing = tracing;
    this.held = held;
  }

  /// New traces of sentences held, each at most once, in the order they are held.
  ///
  /// @param later for each sentence of `reading` the candidates that are surely later
  List<Trace> of(Reading reading, List<List<HeldSentence>> later) {
    var bySeq = new TreeMap<Long, List<Pair>>();
    Map<String, Reading> known = new HashMap<>();
    for (int index = 0; index < later.size(); index++) {
      var source = new HeldSentence(Long.MAX_VALUE, index, reading);
      for (HeldSentence sentence : later.get(index)) {
        known.put(sentence.report().id(), sentence.reading());
        bySeq
            .computeIfAbsent(sentence.seq(), _ -> new ArrayList<>())
            .add(new Pair(sentence, source));
      }
    }
    var repointed = new ArrayList<Trace>();
    for (List<Pair> pairs : bySeq.values()) {
      for (Trace then : traced(pairs)) {
        Trace now = held.of(then.sentence());
        if (then instanceof Trace.Sourced && (now == null || gives(now, then, reading, known))) {
          repointed.add(then);
        }
      }
    }
    return repointed;
  }

  /// A sentence held and one of the new report that it may come from.
  private record Pair(HeldSentence sentence, HeldSentence source) {}

  /// The new traces of the sentences of one report held that are like sentences of the new one, in
  /// their order.
  private List<Trace> traced(List<Pair> pairs) {
    Reading reading = pairs.getFirst().sentence().reading();
    var candidates = new ArrayList<List<HeldSentence>>();
    reading.sentences().forEach(_ -> candidates.add(new ArrayList<>()));
    for (Pair pair : pairs) {
      candidates.get(pair.sentence().index()).add(pair.source());
    }
    candidates.forEach(found -> found.sort(Comparator.comparingInt(HeldSentence::index)));
    return tracing.trace(reading, candidates);
  }

  /// Whether what is known of the sentence gives way to its new trace.
  private static boolean gives(Trace now, Trace then, Reading source, Map<String, Reading> known) {
    return switch (now) {
      case Trace.Fresh _ -> true;
      case Trace.Copied copied ->
          then instanceof Trace.Copied && later(copied.source(), source, known);
      case Trace.Edited edited -> asSure(edited, then) && later(edited.source(), source, known);
      case Trace.Reworded reworded ->
          asSure(reworded, then) && later(reworded.source(), source, known);
      case Trace.Same same -> !(then instanceof Trace.Same) || later(same.source(), source, known);
    };
  }

  private static boolean asSure(Trace now, Trace then) {
    return then.explanation().score() >= now.explanation().score() - AS_SURE;
  }

  /// Whether the source known so far is surely later than the new one.
  private static boolean later(Citation known, Reading source, Map<String, Reading> readings) {
    @Nullable Reading reading = readings.get(known.report());
    return reading != null && Precedence.before(source.report(), reading.report());
  }
}
