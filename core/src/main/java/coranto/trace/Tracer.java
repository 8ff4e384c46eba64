package coranto.trace;

import coranto.report.Citation;
import coranto.report.Explanation;
import coranto.report.Reading;
import coranto.report.Sketch;
import coranto.text.Frequencies;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Traces the sentences of a report: sketches the keys to look under, and decides among what the
/// lookup found. Candidates are laid beside the sentence one by one; the earliest of those that are
/// as like it as the best is the source.
public final class Tracer {
  /// Raised when traces come out otherwise: derived rows of lower versions are stale.
  public static final int VERSION = 10;

  /// How much a neighbour from the same report adds to the odds, and how much all may add.
  private static final double NEIGHBOUR = 0.5;

  private static final double NEIGHBOURS = 2;

  /// A title of fewer words is no evidence.
  private static final int HEADING = 5;

  private final Imprinter imprinter;
  private final Scorer scorer = Scorer.shipped();
  private final Joining joining = new Joining(scorer);
  private final StandingLines standing = new StandingLines();
  private final Verdict verdict;

  public Tracer(Frequencies frequencies) {
    imprinter = Imprinter.of(frequencies);
    verdict = new Verdict(standing, ChangeNames.shipped(), new Reasons(scorer));
  }

  /// What tracing needs of a revision.
  public Imprint imprint(Reading reading) {
    return imprinter.imprint(reading);
  }

  /// The keys of each sentence, in order; an empty sketch for one without words.
  public List<Sketch> sketch(Imprint imprint) {
    var sketches = new ArrayList<Sketch>(imprint.size());
    String outlet = imprint.report().outletOrUnknown().key();
    var masks = new HashSet<Long>();
    for (int index = 0; index < imprint.size(); index++) {
      boolean first = masks.add(Mask.of(imprint.form(index)));
      sketches.add(Keys.of(imprint.form(index), first ? outlet : ""));
    }
    return sketches;
  }

  /// The keys of the title.
  public TitleKeys titleKeys(Imprint imprint) {
    return imprint.titled() ? Keys.ofTitle(imprint.form(imprint.size())) : TitleKeys.NONE;
  }

  /// @param candidates of each sentence and of the title
  /// @param held what was traced before, to re-point sentences that come from this report
  public TraceDecision decide(Imprint imprint, Candidates candidates, HeldTraces held) {
    return weigh(imprint, candidates).settled(held);
  }

  /// The greater part of [#decide]: hangs on no other trace. Safe for many threads.
  public Weighed weigh(Imprint imprint, Candidates candidates) {
    var sides = Sides.of(imprint.report(), candidates.sentences());
    var earlier = matches(imprint, sides.earlier());
    var lines = new HouseLines(imprint, standing);
    var later = new ArrayList<List<HeldSentence>>(imprint.size());
    for (int index = 0; index < imprint.size(); index++) {
      var all = new ArrayList<>(earlier.get(index));
      all.addAll(matches(imprint, index, sides.later().get(index)));
      later.add(lines.add(all) ? List.of() : sides.later().get(index));
    }
    var repointing =
        new Repointing(
            new Repointing.Tracing() {
              @Override
              public List<Trace> sentences(Imprint late, List<List<HeldSentence>> found) {
                var none = HouseLines.none(late.size());
                return traced(late, Sides.earlier(found), matches(late, found), none).stream()
                    .filter(trace -> !lines.leadsHere(trace))
                    .toList();
              }

              @Override
              public Optional<Trace> title(
                  Imprint late, List<HeldSentence> found, List<Trace> body) {
                return titled(late, Sides.earlier(List.of(found)), body);
              }
            });
    List<Trace> own = traced(imprint, sides, earlier, lines.lines());
    var title = Sides.of(imprint.report(), List.of(candidates.title()));
    return new Weighed(
        own,
        titled(imprint, title, own),
        repointing.of(imprint, later, title.later().getFirst()),
        lines.learnt());
  }

  /// The title's trace, as of one more sentence, when there is a title.
  private Optional<Trace> titled(Imprint imprint, Sides sides, List<Trace> own) {
    int index = imprint.size();
    if (!imprint.titled()) {
      return Optional.empty();
    }
    if (imprint.form(index).size() < HEADING) {
      var why = Explanation.of(0, "too short to tell");
      return Optional.of(new Trace.Fresh(imprint.cite(index), null, why));
    }
    var found =
        OwnWords.without(
            matches(imprint, index, sides.earlier().getFirst()),
            matches(imprint, index, sides.own().getFirst()));
    var support = new HashMap<String, Integer>();
    for (Trace trace : own) {
      Citation source = trace.goesBackTo();
      if (source != null) {
        support.merge(source.report(), 1, Integer::sum);
      }
    }
    boolean line = !standing.ofOutlet(found).isEmpty();
    var trace = trace(imprint, index, found, support, line, StockPhrase.of(found), false);
    return Optional.of(Heading.fair(trace, support.keySet()));
  }

  /// @param earlier matches of each sentence in reports that are not surely later
  /// @param lines for each sentence where it is a standing line
  private List<Trace> traced(
      Imprint imprint, Sides sides, List<List<Match>> earlier, List<List<Match>> lines) {
    int size = imprint.size();
    var beside = Siblings.added(earlier, (index, held) -> match(imprint, index, held));
    var alone = new ArrayList<List<Match>>(size);
    for (int index = 0; index < size; index++) {
      var own = matches(imprint, index, sides.own().get(index));
      alone.add(OwnWords.without(beside.get(index), own));
    }
    var matches = Abreast.raised(joining.join(alone));
    var stock = matches.stream().map(StockPhrase::of).toList();
    Map<String, Integer> support = support(matches, lines, stock);
    var traces = new ArrayList<Trace>(size);
    for (int index = 0; index < size; index++) {
      boolean line = standing(index, matches, lines);
      traces.add(trace(imprint, index, matches.get(index), support, line, stock.get(index), true));
    }
    return traces;
  }

  private boolean standing(int index, List<List<Match>> matches, List<List<Match>> lines) {
    return !lines.get(index).isEmpty() || !standing.ofOutlet(matches.get(index)).isEmpty();
  }

  private List<List<Match>> matches(Imprint imprint, List<List<HeldSentence>> candidates) {
    var matches = new ArrayList<List<Match>>(imprint.size());
    for (int index = 0; index < imprint.size(); index++) {
      matches.add(matches(imprint, index, candidates.get(index)));
    }
    return matches;
  }

  private List<Match> matches(Imprint imprint, int index, List<HeldSentence> candidates) {
    return candidates.stream().map(each -> match(imprint, index, each)).toList();
  }

  private Match match(Imprint imprint, int index, HeldSentence candidate) {
    var alignment = Aligner.align(imprint.form(index), candidate.held().form(candidate.index()));
    return new Match(candidate, alignment, scorer.odds(alignment));
  }

  /// How many sentences each report is the likely source of.
  private Map<String, Integer> support(
      List<List<Match>> matches, List<List<Match>> lines, List<Optional<StockPhrase>> stock) {
    var support = new HashMap<String, Integer>();
    for (int index = 0; index < matches.size(); index++) {
      Match best = Choice.of(matches.get(index));
      if (best != null
          && verdict.telling(best)
          && stock.get(index).isEmpty()
          && !standing(index, matches, lines)) {
        support.merge(best.candidate().report().id(), 1, Integer::sum);
      }
    }
    return support;
  }

  /// @param line whether the sentence stands in many reports of one outlet
  /// @param among whether the sentence is one of those that were counted as support
  private Trace trace(
      Imprint imprint,
      int index,
      List<Match> found,
      Map<String, Integer> support,
      boolean line,
      Optional<StockPhrase> stock,
      boolean among) {
    var sentence = imprint.cite(index);
    Match alone = Choice.of(found);
    if (alone == null) {
      return new Trace.Fresh(sentence, null, Explanation.of(0, "nothing like it is held"));
    }
    boolean counted = among && stock.isEmpty() && verdict.telling(alone);
    String itself = counted ? alone.candidate().report().id() : "";
    Match best = Choice.of(found.stream().map(match -> raised(match, support, itself)).toList());
    Match chosen = best == null ? alone : best;
    int neighbours = neighbours(chosen, support, itself);
    return verdict.of(sentence, chosen, neighbours, line, stock);
  }

  private static Match raised(Match match, Map<String, Integer> support, String itself) {
    int neighbours = neighbours(match, support, itself);
    return neighbours == 0 ? match : match.raised(Math.min(NEIGHBOURS, NEIGHBOUR * neighbours));
  }

  private static int neighbours(Match match, Map<String, Integer> support, String itself) {
    String report = match.candidate().report().id();
    return support.getOrDefault(report, 0) - (report.equals(itself) ? 1 : 0);
  }
}
