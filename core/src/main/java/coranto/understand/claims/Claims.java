package coranto.understand.claims;

import coranto.report.Sentence;
import coranto.report.Span;
import coranto.understand.denials.DenialSpan;
import coranto.understand.finding.Finding;
import coranto.understand.people.Member;
import coranto.understand.people.Scene;
import coranto.understand.words.Lexicon;
import coranto.understand.words.Range;
import coranto.understand.words.Words;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds in the report the claim that a denial speaks of: what another says, or what the report
/// tells, that has most of the denial's words, rare ones weighing more; for *it* and *the report*
/// what was said just before.
final class Claims {
  private static final Set<String> ACCUSING = Lexicon.set("accusing-words.txt");
  private static final Set<String> POINTING = Lexicon.set("pointing-words.txt");

  /// `It` and `the report` speak of what was said at most so many sentences before.
  private static final int JUST_BEFORE = 3;

  /// A quotation that denies what was said before it does so within so many words.
  private static final int AT_ONCE = 4;

  /// Longer quotes claim nothing that could be told apart: each is weighed against each denial.
  private static final int LONGEST = 4_000;

  private final Scene scene;
  private final Words words;
  private final List<Finding.Quote> quotes;
  private final ClaimWords keys;
  private final Assertions assertions;
  private final BitSet denied = new BitSet();
  private final Map<Finding.Quote, Traits> traits = new IdentityHashMap<>();

  /// What is asked of a quote for each denial anew.
  ///
  /// @param negated whether it says *not*
  /// @param doubtful whether it asks or guesses
  private record Traits(
      boolean negated, boolean refutes, boolean doubtful, Map<String, Double> words) {}

  Claims(Scene scene, List<Finding.Quote> quotes) {
    this.scene = scene;
    this.words = scene.words();
    this.keys = new ClaimWords(scene);
    this.assertions = new Assertions(scene, keys);
    this.quotes =
        quotes.stream()
            .filter(quote -> quote.span().length() <= LONGEST)
            .filter(assertions::asserts)
            .toList();
  }

  /// Sentences that deny make no claims.
  void without(List<DenialSpan> denials) {
    denials.forEach(denial -> denied.set(words.sentenceIndex(denial.cue().first())));
  }

  /// The claim; null when the report has none.
  Finding.@Nullable Claim of(Finding.Denial denial, DenialSpan found, Finding.@Nullable Quote own) {
    Map<String, Double> about = keys.of(denial.about());
    boolean telling = about.keySet().stream().anyMatch(key -> !key.startsWith("@"));
    Finding.Claim said = telling ? said(denial, found, own, about) : null;
    Finding.Claim told = telling && said == null ? told(denial, about) : null;
    if (said != null || told != null) {
      return said == null ? told : said;
    }
    boolean pointing = !telling || points(found.about()) || keys.accusation(found.about());
    return pointing ? justBefore(denial, found, own) : null;
  }

  private boolean points(Range about) {
    return about.end() - about.first() < 3
        && (POINTING.contains(words.norm(about.first()))
            || POINTING.contains(words.norm(about.end() - 1)));
  }

  private Finding.@Nullable Claim said(
      Finding.Denial denial,
      DenialSpan found,
      Finding.@Nullable Quote own,
      Map<String, Double> about) {
    Span area = words.span(found.whole().first(), found.whole().end());
    Finding.Quote best = null;
    double highest = 0;
    for (Finding.Quote quote : quotes) {
      if (!other(quote, denial, own, area) || negated(quote, denial) || guessed(quote, denial)) {
        continue;
      }
      boolean claimant = claimant(found.claimant(), quote);
      var overlap = ClaimOverlap.of(about, traits(quote).words());
      double score = overlap.same(claimant) ? overlap.share() + (claimant ? 1 : 0) : 0;
      if (score > highest) {
        highest = score;
        best = quote;
      }
    }
    return best == null ? null : claim(best, "disputes/other-speaker");
  }

  /// Whether a sentence of the span has a denial.
  boolean denied(Span span) {
    Range range = keys.range(span);
    return denied.get(words.sentenceIndex(range.first()))
        || denied.get(words.sentenceIndex(range.end() - 1));
  }

  /// What another says, or the report tells, that the quote says with *not* and hardly another
  /// word; null when nothing is.
  Finding.@Nullable Claim turnedRound(Finding.Quote quote) {
    List<Finding.Quote> others =
        quotes.stream()
            .filter(other -> other.speaker() != null && !other.speaker().equals(quote.speaker()))
            .filter(other -> !other.span().overlaps(quote.span()) && !denied(other.span()))
            .toList();
    return new TurnedRound(scene, keys).by(quote, others);
  }

  /// Whether the quote says *not* where what is denied does not, or the other way round.
  private boolean negated(Finding.Quote quote, Finding.Denial denial) {
    Traits said = traits(quote);
    return said.negated() != keys.negations(denial.about()) > 0 || said.refutes();
  }

  private Traits traits(Finding.Quote quote) {
    return traits.computeIfAbsent(
        quote,
        each ->
            new Traits(
                each.content().stream().anyMatch(part -> keys.negations(part) > 0),
                assertions.refutes(each),
                each.content().stream().anyMatch(keys::doubtful),
                keys.of(each)));
  }

  /// `Whether there was any collusion` claims nothing, unless just that is denied.
  private boolean guessed(Finding.Quote quote, Finding.Denial denial) {
    return traits(quote).doubtful() && !keys.doubtful(denial.about());
  }

  private static boolean claimant(@Nullable Member claimant, Finding.Quote quote) {
    return claimant != null && claimant.id().equals(quote.speaker());
  }

  /// Whether the quote is another's, and no denial.
  private boolean other(
      Finding.Quote quote, Finding.Denial denial, Finding.@Nullable Quote own, Span area) {
    boolean same =
        denial.speaker() != null
            && denial.speaker().equals(quote.speaker())
            && !Finding.Quote.UNNAMED.equals(denial.speaker());
    boolean inSentence = denial.span().covers(quote.span());
    return quote != own
        && !same
        && !quote.span().overlaps(area)
        && (inSentence || !denial.span().overlaps(quote.span()) && !denies(quote));
  }

  private boolean denies(Finding.Quote quote) {
    Range range = keys.range(quote.span());
    for (int token = range.first(); token < range.end(); token++) {
      if (denied.get(words.sentenceIndex(token))) {
        return true;
      }
    }
    return false;
  }

  private Finding.Claim claim(Finding.Quote quote, String rule) {
    return new Finding.Claim(quote.span(), quote.speaker(), quote.content().getFirst(), rule);
  }

  /// What the report itself tells as a fact.
  private Finding.@Nullable Claim told(Finding.Denial denial, Map<String, Double> about) {
    Sentence best = null;
    double highest = 0;
    for (int index = 0; index < words.sentences().size(); index++) {
      Sentence sentence = words.sentences().get(index);
      boolean out = denied.get(index) || sentence.span().overlaps(denial.span());
      if (!out && states(sentence)) {
        var overlap = ClaimOverlap.of(about, keys.of(sentence.span()));
        if (overlap.told(sentence.paragraph() == 0) && overlap.share() > highest) {
          highest = overlap.share();
          best = sentence;
        }
      }
    }
    return best == null ? null : new Finding.Claim(best.span(), null, best.span(), "disputes/told");
  }

  /// A sentence that says outright what is so, a headline at most at the beginning.
  private boolean states(Sentence sentence) {
    int last = sentence.endToken() - 1;
    boolean whole = words.is(last, ".") || words.quoteMark(last) || sentence.paragraph() == 0;
    return whole && keys.negations(sentence.span()) == 0 && !keys.doubtful(sentence.span());
  }

  /// `said that was not true`, `denied the allegations`: of what another said just before of the
  /// one who denies it.
  private Finding.@Nullable Claim justBefore(
      Finding.Denial denial, DenialSpan found, Finding.@Nullable Quote own) {
    if (inward(found)) {
      return null;
    }
    int here = words.sentenceIndex(found.cue().first());
    boolean accusation = keys.accusation(found.about());
    Span area = words.span(found.whole().first(), found.whole().end());
    Finding.Quote best = null;
    for (Finding.Quote quote : quotes) {
      boolean before = quote.span().to() <= words.from(found.cue().first());
      int distance = here - words.sentenceIndex(words.tokenAt(quote.span().to() - 1));
      boolean claimant = claimant(found.claimant(), quote);
      boolean near = distance <= (accusation ? JUST_BEFORE : 1);
      if (before && (near || claimant) && other(quote, denial, own, area)) {
        boolean fits =
            accusation
                ? accuses(quote, denial.speaker())
                : distance < 2 && pointedAt(quote, denial, found, own);
        best = fits ? better(best, quote, found.claimant()) : best;
      }
    }
    return best == null ? null : claim(best, "disputes/just-before");
  }

  private boolean pointedAt(
      Finding.Quote quote, Finding.Denial denial, DenialSpan found, Finding.@Nullable Quote own) {
    boolean spoken = quote.speaker() != null && !words.is(found.about().first(), "which");
    boolean told = own != null && own.speaker() != null;
    return spoken
        && (told || mentions(quote, denial.speaker()) || words.quoted(found.cue().first()));
  }

  /// Whether a quotation denies what it has just said itself.
  private boolean inward(DenialSpan found) {
    int cue = found.cue().first();
    int first = cue;
    while (first > 0 && words.quoted(first - 1)) {
      first--;
    }
    return words.quoted(cue) && found.whole().first() - first > AT_ONCE;
  }

  /// Whether the quote's sentence accuses the one who denies.
  private boolean accuses(Finding.Quote quote, @Nullable String denier) {
    Range range = keys.range(quote.span());
    boolean word = false;
    for (int token = range.first(); token < range.end(); token++) {
      word |= ACCUSING.stream().anyMatch(words.norm(token)::startsWith);
    }
    boolean not = quote.content().stream().anyMatch(part -> keys.negations(part) > 0);
    return word && !not && mentions(quote, denier);
  }

  private boolean mentions(Finding.Quote quote, @Nullable String entity) {
    Range range = keys.range(quote.span());
    for (int token = range.first(); token < range.end(); token++) {
      Member member = scene.cast().at(token);
      if (member != null && member.id().equals(entity)) {
        return true;
      }
    }
    return false;
  }

  private static Finding.Quote better(
      Finding.@Nullable Quote best, Finding.Quote quote, @Nullable Member claimant) {
    boolean kept = best != null && claimant(claimant, best) && !claimant(claimant, quote);
    return best == null || !kept ? quote : best;
  }
}
