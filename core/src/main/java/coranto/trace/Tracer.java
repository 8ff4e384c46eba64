package coranto.trace;

import coranto.report.Explanation;
import coranto.report.HeldSentence;
import coranto.report.Reading;
import coranto.report.Sentence;
import coranto.report.Sketch;
import coranto.text.Frequencies;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Traces the sentences of a report: sketches the keys to look under, and decides among what the
/// lookup found. Candidates are laid beside the sentence one by one; the earliest of those that are
/// as like it as the best is the source.
public final class Tracer {
  /// Raised when traces come out otherwise: derived rows of lower versions are stale.
  public static final int VERSION = 7;

  /// How much a neighbour from the same report adds to the odds, and how much all may add.
  private static final double NEIGHBOUR = 0.5;

  private static final double NEIGHBOURS = 2;

  private final Vocabulary vocabulary;
  private final Scorer scorer = Scorer.shipped();
  private final Joining joining = new Joining(scorer);
  private final Verdict verdict;

  public Tracer(Frequencies frequencies) {
    vocabulary = new Vocabulary(frequencies, Synonyms.shipped());
    verdict = new Verdict(new StandingLines(), ChangeNames.shipped());
  }

  /// The keys of each sentence, in order; an empty sketch for one without words.
  public List<Sketch> sketch(Reading reading) {
    return reading.sentences().stream().map(sentence -> Keys.of(form(reading, sentence))).toList();
  }

  /// @param candidates for each sentence what the lookup found among entries before this one, by
  ///     falling weight; later ones by time are among them
  /// @param held what was traced before, to re-point sentences that come from this report
  public TraceDecision decide(
      Reading reading, List<List<HeldSentence>> candidates, HeldTraces held) {
    var sides = Sides.of(reading.report(), candidates);
    var forms = new Forms(vocabulary);
    var repointing =
        new Repointing((late, found) -> traced(late, Sides.earlier(found), forms), held);
    return new TraceDecision(traced(reading, sides, forms), repointing.of(reading, sides.later()));
  }

  private List<Trace> traced(Reading reading, Sides sides, Forms forms) {
    int size = reading.sentences().size();
    var earlier = new ArrayList<List<Match>>(size);
    for (int index = 0; index < size; index++) {
      earlier.add(matches(reading, index, sides.earlier().get(index), forms));
    }
    var beside = Siblings.added(earlier, (index, held) -> match(reading, index, held, forms));
    var alone = new ArrayList<List<Match>>(size);
    for (int index = 0; index < size; index++) {
      var own = matches(reading, index, sides.own().get(index), forms);
      alone.add(OwnWords.without(beside.get(index), own));
    }
    var matches = Abreast.raised(joining.join(alone));
    Map<String, Integer> support = support(matches);
    var traces = new ArrayList<Trace>(size);
    for (int index = 0; index < size; index++) {
      traces.add(trace(reading, index, matches.get(index), support));
    }
    return traces;
  }

  private List<Match> matches(
      Reading reading, int index, List<HeldSentence> candidates, Forms forms) {
    return candidates.stream().map(each -> match(reading, index, each, forms)).toList();
  }

  private Match match(Reading reading, int index, HeldSentence candidate, Forms forms) {
    var alignment = Aligner.align(forms.of(reading, index), forms.of(candidate));
    return new Match(candidate, alignment, scorer.odds(alignment));
  }

  /// How many sentences each report is the likely source of.
  private Map<String, Integer> support(List<List<Match>> matches) {
    var support = new HashMap<String, Integer>();
    for (List<Match> found : matches) {
      Match best = Choice.of(found);
      if (best != null && verdict.telling(best) && !verdict.standing(found)) {
        support.merge(best.candidate().report().id(), 1, Integer::sum);
      }
    }
    return support;
  }

  private Trace trace(Reading reading, int index, List<Match> found, Map<String, Integer> support) {
    var sentence = reading.report().cite(reading.sentences().get(index).span());
    Match alone = Choice.of(found);
    if (alone == null) {
      return new Trace.Fresh(sentence, null, Explanation.of(0, "nothing like it is held"));
    }
    String itself = verdict.telling(alone) ? alone.candidate().report().id() : "";
    Match best = Choice.of(found.stream().map(match -> raised(match, support, itself)).toList());
    Match chosen = best == null ? alone : best;
    return verdict.of(
        sentence, chosen, neighbours(chosen, support, itself), verdict.standing(found));
  }

  private static Match raised(Match match, Map<String, Integer> support, String itself) {
    int neighbours = neighbours(match, support, itself);
    return neighbours == 0 ? match : match.raised(Math.min(NEIGHBOURS, NEIGHBOUR * neighbours));
  }

  private static int neighbours(Match match, Map<String, Integer> support, String itself) {
    String report = match.candidate().report().id();
    return support.getOrDefault(report, 0) - (report.equals(itself) ? 1 : 0);
  }

  private Form form(Reading reading, Sentence sentence) {
    return FormReader.read(reading, sentence, vocabulary);
  }
}
