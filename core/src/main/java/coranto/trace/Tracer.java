package coranto.trace;

import coranto.report.Explanation;
import coranto.report.HeldSentence;
import coranto.report.Reading;
import coranto.report.Sketch;
import coranto.text.Frequencies;
import java.util.List;
import java.util.stream.IntStream;

/// Traces the sentences of a report: sketches the keys to look under, and decides among what the
/// lookup found.
public final class Tracer {
  /// Raised when traces come out otherwise: derived rows of lower versions are stale.
  public static final int VERSION = 1;

  private final Frequencies frequencies;

  public Tracer(Frequencies frequencies) {
    this.frequencies = frequencies;
  }

  /// The keys of each sentence, in order; an empty sketch for one that is no evidence.
  public List<Sketch> sketch(Reading reading) {
    return reading.sentences().stream().map(_ -> Sketch.EMPTY).toList();
  }

  /// @param candidates for each sentence what the lookup found among entries before this one, by
  ///     falling weight; later ones by time are among them
  /// @param held what was traced before, to re-point sentences that come from this report
  public TraceDecision decide(
      Reading reading, List<List<HeldSentence>> candidates, HeldTraces held) {
    var own =
        IntStream.range(0, candidates.size())
            .<Trace>mapToObj(
                index ->
                    new Trace.Fresh(
                        reading.report().cite(reading.sentences().get(index).span()),
                        null,
                        Explanation.of(frequencies.idf("the"), "not looked for")))
            .toList();
    return new TraceDecision(own, List.of());
  }
}
