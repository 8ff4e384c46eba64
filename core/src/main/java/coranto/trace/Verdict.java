package coranto.trace;

import coranto.report.Citation;
import coranto.report.Explanation;
import coranto.report.HeldSentence;
import java.util.List;

/// Calls a match by its kind: copied, edited, reworded, the same, or none at all.
final class Verdict {
  /// From which measure on it is *edited*: the share of the shorter sentence's words that stand in
  /// the
  /// same order in the other, less [#CHANGED] for each e-fold of changed words.
  private static final double EDITED = 0.51;

  private static final double CHANGED = 0.2;

  /// How many words in a row make a sentence that lies whole in another *edited*.
  private static final int WHOLE = 8;

  /// How much weight of words outside quotation marks is a sign of copying.
  private static final float TELLING = 11;

  /// How many words in a row are a sign of copying where the rest is reworded.
  private static final int RUN = 5;

  private static final float IN_ORDER = 0.5f;

  /// How many words outside quotation marks, of which weight, make the same frame of a quotation.
  private static final int FRAME = 3;

  private static final float FRAMED = 5;

  /// The highest score of a fresh sentence.
  private static final double EVEN = 0.4999;

  /// The lowest score at which a candidate is worth showing.
  private static final double NEAREST = 0.05;

  private final StandingLines standing;
  private final EditScript.Naming naming;

  Verdict(StandingLines standing, EditScript.Naming naming) {
    this.standing = standing;
    this.naming = naming;
  }

  /// Whether a sentence may show where its neighbours come from.
  boolean telling(Match match) {
    return match.odds() >= 0
        && match.alignment().sharedUnquoted() >= TELLING
        && !match.alignment().contrary()
        && !standing.has(match.alignment().here());
  }

  /// @param neighbours how many other sentences of the report come from the same report
  Trace of(Citation sentence, Match match, int neighbours) {
    Alignment alignment = match.alignment();
    if (match.odds() < 0) {
      return fresh(sentence, match, "too little alike");
    }
    boolean exact = match.exact();
    if (!exact && alignment.contrary()) {
      return fresh(sentence, match, "says the contrary");
    }
    if (standing.has(alignment.here()) || standing.signature(match.candidate().text())) {
      return exact
          ? new Trace.Same(sentence, source(match), List.of(), why(match, "a standing line"))
          : fresh(sentence, match, "a standing line");
    }
    return sourced(
        sentence,
        match,
        exact,
        sign(match) || exact && framed(match) || neighbours > 0 && fits(match));
  }

  private Trace sourced(Citation sentence, Match match, boolean exact, boolean sign) {
    Citation source = source(match);
    if (exact && sign) {
      return new Trace.Copied(sentence, source, why(match, "the same words"));
    }
    List<Change> changes = EditScript.of(match.alignment(), naming);
    if (!sign) {
      return new Trace.Same(sentence, source, changes, why(match, "no sign of copying"));
    }
    return edited(match.alignment())
        ? new Trace.Edited(sentence, source, changes, why(match, "mostly the same words"))
        : new Trace.Reworded(sentence, source, changes, why(match, "other words, same build"));
  }

  /// Whether it is mostly the same words.
  private static boolean edited(Alignment alignment) {
    int shorter = Math.min(alignment.here().size(), alignment.there().size());
    double measure = alignment.literal() - CHANGED * Math.log1p(alignment.changed());
    return measure >= EDITED || shorter >= WHOLE && alignment.longestRun() == shorter;
  }

  /// Rare words in order, a shared skeleton or a run of words, outside quotation marks.
  private static boolean sign(Match match) {
    Alignment alignment = match.alignment();
    return alignment.sharedUnquoted() >= TELLING
        && (alignment.inOrder() >= IN_ORDER || alignment.longestRun() >= RUN);
  }

  /// Whether neighbours from the same report are a sign: not where only the speaker's words are
  /// shared,
  /// in another frame.
  private static boolean fits(Match match) {
    return match.exact() || match.alignment().sharedUnquoted() >= FRAMED;
  }

  /// Whether the words around a quotation are the same too.
  private static boolean framed(Match match) {
    Form here = match.alignment().here();
    int words = 0;
    for (int at = 0; at < here.size(); at++) {
      words += here.quoted(at) ? 0 : 1;
    }
    return words >= FRAME && words < here.size() && match.alignment().sharedUnquoted() >= FRAMED;
  }

  private static Trace fresh(Citation sentence, Match match, String why) {
    double score = Math.min(EVEN, Scorer.sure(match.odds()));
    Citation nearest = score < NEAREST ? null : source(match);
    return new Trace.Fresh(sentence, nearest, why(match, why, score));
  }

  private static Citation source(Match match) {
    HeldSentence candidate = match.candidate();
    return candidate.citation();
  }

  private static Explanation why(Match match, String why) {
    return why(match, why, Scorer.sure(match.odds()));
  }

  private static Explanation why(Match match, String why, double score) {
    Alignment alignment = match.alignment();
    int paired = 0;
    for (int found : alignment.partner()) {
      paired += found >= 0 ? 1 : 0;
    }
    return Explanation.of(
        score,
        why + ": " + paired + " of " + alignment.here().size() + " words",
        Explanation.of(alignment.coveredHere(), "of the weight of its words stand there"),
        Explanation.of(alignment.coveredThere(), "of the weight of the words there stand here"),
        Explanation.of(alignment.inOrder(), "of all words in the same order"));
  }
}
