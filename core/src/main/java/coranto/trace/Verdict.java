package coranto.trace;

import coranto.report.Citation;
import coranto.report.Explanation;
import java.util.List;
import java.util.Optional;

/// Calls a match by its kind: copied, edited, reworded, the same, or none at all.
final class Verdict {
  /// From which measure on it is *edited*: what was kept in order, less each e-fold of words of the
  /// shorter sentence that the other lacks, and of words changed on either side. So that three
  /// words
  /// of twenty put for others are still an edit. Checked with: ./coranto eval reuse
  private static final double EDITED = 2.5;

  private static final double ORDER = 4;
  private static final double LENGTH = 1.3;
  private static final double LOST = 2;

  /// How many words in a row make a sentence that lies whole in another *edited*.
  private static final int WHOLE = 8;

  /// The same measure where neighbours come from the same report: an editor at work.
  private static final double EDITED_AMONG = 1.7;

  /// How many words put for others of one meaning, and what share of the sentence, are a rewording.
  private static final int SWAPPED = 3;

  private static final double SWAPPED_SHARE = 0.15;

  /// The least odds for the charge of rewording, two to one; below that it is the same statement.
  private static final double REWORDED = 0.7;

  /// Fewer words are no evidence.
  private static final int SHORT = 3;

  /// The highest score of a fresh sentence.
  private static final double EVEN = 0.4999;

  /// The lowest score at which a candidate is worth showing.
  private static final double NEAREST = 0.05;

  private final StandingLines standing;
  private final ChangeNames naming;
  private final Reasons reasons;

  Verdict(StandingLines standing, ChangeNames naming, Reasons reasons) {
    this.standing = standing;
    this.naming = naming;
    this.reasons = reasons;
  }

  /// Whether a sentence may show where its neighbours come from.
  boolean telling(Match match) {
    return match.odds() >= 0
        && Signs.telling(match.alignment())
        && !match.alignment().contrary()
        && !standing.has(match.alignment().here());
  }

  /// @param neighbours how many other sentences of the report come from the same report
  /// @param line whether the sentence stands in many reports of one outlet
  /// @param stock what many outlets had long before
  Trace of(
      Citation sentence, Match match, int neighbours, boolean line, Optional<StockPhrase> stock) {
    Alignment alignment = match.alignment();
    if (match.odds() < 0) {
      return fresh(sentence, match, "too little alike");
    }
    if (line || standing.has(alignment.here()) || unspoken(match.candidate())) {
      return match.exact()
          ? new Trace.Same(sentence, source(match), List.of(), why(match, "a standing line"))
          : fresh(sentence, match, "a standing line");
    }
    if (stock.isPresent() && neighbours == 0 && !alignment.contrary()) {
      return new Trace.Same(
          sentence, source(match), changes(match), why(match, stock.get().told()));
    }
    if (alignment.here().size() < SHORT && !(match.exact() && neighbours > 0)) {
      return fresh(sentence, match, "too short to tell");
    }
    return match.exact()
        ? exact(sentence, match, neighbours)
        : changed(sentence, match, neighbours);
  }

  /// Whether nobody wrote it as a sentence: the line under a tweet, the credit of a picture.
  private boolean unspoken(HeldSentence held) {
    return standing.signature(held) || standing.picture(held);
  }

  /// Of the same words: copied, but for a stock phrase, which anyone may have written.
  private Trace exact(Citation sentence, Match match, int neighbours) {
    return Signs.words(match, neighbours)
        ? new Trace.Copied(sentence, source(match), why(match, "the same words"))
        : new Trace.Same(sentence, source(match), List.of(), why(match, "a stock phrase"));
  }

  private Trace changed(Citation sentence, Match match, int neighbours) {
    Citation source = source(match);
    List<Change> changes = changes(match);
    boolean edited = edited(match.alignment(), neighbours);
    if (match.alignment().contrary() && changes.stream().noneMatch(Verdict::flips)) {
      return fresh(sentence, match, "says the contrary");
    }
    if (edited && Signs.editing(match.alignment(), neighbours)) {
      return new Trace.Edited(sentence, source, changes, why(match, "mostly the same words"));
    }
    if (match.odds() >= REWORDED && Signs.copying(match, neighbours)) {
      return new Trace.Reworded(sentence, source, changes, why(match, "other words, same build"));
    }
    return match.alignment().contrary()
        ? fresh(sentence, match, "says the contrary")
        : new Trace.Same(sentence, source, changes, why(match, "no sign of copying"));
  }

  private List<Change> changes(Match match) {
    return match.exact() ? List.of() : EditScript.of(match.alignment(), naming);
  }

  private static boolean flips(Change change) {
    return change.kind() == Change.Kind.NEGATION_FLIPPED;
  }

  /// Whether it is mostly the same words.
  private static boolean edited(Alignment alignment, int neighbours) {
    int shorter = Math.min(alignment.here().size(), alignment.there().size());
    int swapped = alignment.swapped();
    boolean spun = swapped >= SWAPPED && swapped >= SWAPPED_SHARE * shorter;
    return !spun && kept(alignment, shorter) >= (neighbours > 0 ? EDITED_AMONG : EDITED)
        || shorter >= WHOLE && alignment.longestRun() == shorter;
  }

  /// How much of the words and their order was kept; a long sentence may change more.
  private static double kept(Alignment alignment, int shorter) {
    double lost = shorter * (1 - alignment.literal());
    return ORDER * alignment.inOrder()
        + LENGTH * Math.log(shorter)
        - LOST * Math.log1p(lost)
        - Math.log1p(alignment.changed());
  }

  private Trace fresh(Citation sentence, Match match, String why) {
    double score = Math.min(EVEN, Scorer.sure(match.odds()));
    Citation nearest = score < NEAREST ? null : source(match);
    return new Trace.Fresh(sentence, nearest, why(match, why, score));
  }

  private static Citation source(Match match) {
    HeldSentence candidate = match.candidate();
    return candidate.citation();
  }

  private Explanation why(Match match, String why) {
    return why(match, why, Scorer.sure(match.odds()));
  }

  private Explanation why(Match match, String why, double score) {
    return reasons.of(match, why, score);
  }
}
