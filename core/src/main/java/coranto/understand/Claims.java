package coranto.understand;

import coranto.report.Sentence;
import coranto.report.Span;
import coranto.text.Frequencies;
import coranto.understand.denials.DenialSpan;
import coranto.understand.people.Member;
import coranto.understand.words.Lexicon;
import coranto.understand.words.Range;
import coranto.understand.words.Words;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds in the report the claim that a denial speaks of: what another says, or what the report
/// tells, that has most of the denial's words, rare ones weighing more; for *it* and *the report*
/// what was said just before.
final class Claims {
  private static final Set<String> CLAIM_NOUNS = Lexicon.set("claim-nouns.txt");

  private static final Set<String> ACCUSING = Lexicon.set("accusing-words.txt");

  private static final Set<String> ASKING = Lexicon.set("asking-verbs.txt");
  private static final Set<String> NEGATIONS = Lexicon.set("negations.txt");

  /// What is said and what turns it round have so much in common, each way.
  private static final double LEAST_TURNED = 0.75;

  /// A claim has at least this share of the weight of the denial's words.
  private static final double LEAST = 0.45;

  /// The same where both name one person.
  private static final double LEAST_NAMED = 0.35;

  /// What the report tells as a fact has this share.
  private static final double LEAST_TOLD = 0.55;

  /// What the one whose claim it is said is taken from this share on.
  private static final double LEAST_OWN = 0.2;

  /// Words that stand in most reports tell nothing.
  private static final double COMMON = 0.8;

  private static final double HIGHEST_NAME = 4;

  /// One word alone is enough when it is so rare.
  private static final double RARE = 5;

  /// `It` and `the report` speak of what was said at most so many sentences before.
  private static final int JUST_BEFORE = 3;

  private final Scene scene;
  private final Words words;
  private final List<Finding.Quote> quotes;
  private final BitSet denied = new BitSet();
  private final Map<Span, Map<String, Double>> keys = new HashMap<>();

  Claims(Scene scene, List<Finding.Quote> quotes) {
    this.scene = scene;
    this.words = scene.words();
    this.quotes = quotes;
  }

  /// Sentences that deny make no claims.
  void without(List<DenialSpan> denials) {
    denials.forEach(denial -> denied.set(words.sentenceIndex(denial.cue().first())));
  }

  /// The claim; null when the report has none.
  Finding.@Nullable Claim of(Finding.Denial denial, DenialSpan found, Finding.@Nullable Quote own) {
    Map<String, Double> about = keys(denial.about());
    long telling = about.keySet().stream().filter(key -> !key.startsWith("@")).count();
    Finding.Claim said = telling > 0 ? said(denial, found, own, about) : null;
    Finding.Claim told = telling > 0 && said == null ? told(denial, about) : null;
    boolean pointing = telling == 0 || found.about().end() - found.about().first() < 3;
    if (said != null || told != null) {
      return said == null ? told : said;
    }
    return pointing || claimNoun(found.about()) ? justBefore(denial, found, own) : null;
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
      if (!other(quote, denial, own, area)) {
        continue;
      }
      boolean claimant = claimant(found.claimant(), quote);
      double share = negated(quote, denial) ? 0 : share(about, content(quote), claimant);
      double score = share + (claimant ? 1 : 0);
      if (share > 0 && score > highest) {
        highest = score;
        best = quote;
      }
    }
    return best == null ? null : claim(best, "disputes/other-speaker");
  }

  /// Whether a sentence of the span has a denial.
  boolean denied(Span span) {
    Range range = range(span);
    return denied.get(words.sentenceIndex(range.first()))
        || denied.get(words.sentenceIndex(range.end() - 1));
  }

  /// What another says, or the report tells, that the quote says with *not* and hardly another
  /// word; null when nothing is.
  Finding.@Nullable Claim turnedRound(Finding.Quote quote) {
    Span content = quote.content().getFirst();
    Map<String, Double> about = keys(content);
    if (about.size() < 2 || negations(content) % 2 == 0) {
      return null;
    }
    for (Finding.Quote other : quotes) {
      boolean another = other.speaker() != null && !other.speaker().equals(quote.speaker());
      boolean apart = another && !other.span().overlaps(quote.span()) && !denied(other.span());
      if (apart && turned(about, other.content().getFirst())) {
        return claim(other, "disputes/turned-round");
      }
    }
    for (Sentence sentence : words.sentences()) {
      boolean quoted =
          words.quoted(sentence.firstToken()) || sentence.span().overlaps(quote.span());
      if (!quoted
          && sentence.endToken() - sentence.firstToken() < 40
          && turned(about, sentence.span())) {
        return new Finding.Claim(sentence.span(), null, sentence.span(), "disputes/turned-round");
      }
    }
    return null;
  }

  private boolean turned(Map<String, Double> about, Span other) {
    Map<String, Double> keys = keys(other);
    return share(about, keys, false) >= LEAST_TURNED
        && share(keys, about, false) >= LEAST_TURNED
        && negations(other) % 2 == 0;
  }

  private int negations(Span span) {
    Range range = range(span);
    int count = 0;
    for (int token = range.first(); token < range.end(); token++) {
      count += NEGATIONS.contains(words.norm(token)) ? 1 : 0;
    }
    return count;
  }

  /// Whether the quote says *not* where what is denied does not, or the other way round.
  private boolean negated(Finding.Quote quote, Finding.Denial denial) {
    boolean said = quote.content().stream().anyMatch(part -> negations(part) > 0);
    return said != negations(denial.about()) > 0;
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
    boolean asks =
        !quote.cue().isEmpty()
            && ASKING.contains(words.norm(words.tokenAt(quote.cue().getFirst().to() - 1)));
    boolean inSentence = denial.span().covers(quote.span());
    return quote != own
        && !same
        && !asks
        && !quote.span().overlaps(area)
        && (inSentence || !denial.span().overlaps(quote.span()) && !denies(quote));
  }

  private boolean denies(Finding.Quote quote) {
    Range range = range(quote.span());
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
      boolean fits = !out && whole(sentence) && negations(sentence.span()) == 0;
      double share = fits && about.size() > 2 ? share(about, keys(sentence.span()), false) : 0;
      if (!out && sentence.paragraph() == 0 && allNamed(about, keys(sentence.span()))) {
        share = Math.max(share, LEAST_TOLD);
      }
      if (share >= LEAST_TOLD && share > highest) {
        highest = share;
        best = sentence;
      }
    }
    return best == null ? null : new Finding.Claim(best.span(), null, best.span(), "disputes/told");
  }

  /// No heading.
  private boolean whole(Sentence sentence) {
    int last = sentence.endToken() - 1;
    return words.is(last, ".") || words.quoteMark(last);
  }

  /// Whether all are named, of two at least, whom the denial names.
  private static boolean allNamed(Map<String, Double> about, Map<String, Double> other) {
    var names = about.keySet().stream().filter(key -> key.startsWith("@")).toList();
    return names.size() > 1 && other.keySet().containsAll(names);
  }

  /// The share of the weight of the denial's words that the other has; 0 when that is not enough
  /// for
  /// both to be about the same: two words, a rare one, or all the names and a word.
  private static double share(
      Map<String, Double> about, Map<String, Double> other, boolean claimant) {
    double all = 0;
    double shared = 0;
    double rarest = 0;
    int count = 0;
    for (Map.Entry<String, Double> key : about.entrySet()) {
      all += key.getValue();
      if (other.containsKey(key.getKey())) {
        shared += key.getValue();
        boolean name = key.getKey().startsWith("@");
        count += name ? 0 : 1;
        rarest = name ? rarest : Math.max(rarest, key.getValue());
      }
    }
    double share = shared / all;
    boolean enough = count > 1 && share >= LEAST || rarest > RARE && share >= LEAST_TOLD;
    var named = about.keySet().stream().filter(key -> key.startsWith("@")).toList();
    boolean whom = !named.isEmpty() && other.keySet().containsAll(named);
    boolean names = count > 0 && whom && (named.size() > 1 || share >= LEAST_NAMED);
    return enough || names || claimant && count > 0 && share >= LEAST_OWN ? share : 0;
  }

  /// `said that was not true`, `denied the allegations`: of what another said just before of the
  /// one
  /// who denies it.
  private Finding.@Nullable Claim justBefore(
      Finding.Denial denial, DenialSpan found, Finding.@Nullable Quote own) {
    int here = words.sentenceIndex(found.cue().first());
    boolean accusation = claimNoun(found.about());
    Span area = words.span(found.whole().first(), found.whole().end());
    Finding.Quote best = null;
    for (Finding.Quote quote : quotes) {
      boolean before = quote.span().to() <= words.from(found.cue().first());
      int distance = here - words.sentenceIndex(words.tokenAt(quote.span().to() - 1));
      boolean claimant = claimant(found.claimant(), quote);
      boolean near = distance <= (accusation ? JUST_BEFORE : 1);
      if (before && (near || claimant) && other(quote, denial, own, area)) {
        boolean spoken = quote.speaker() != null && !words.is(found.about().first(), "which");
        boolean told = own != null && own.speaker() != null;
        boolean named =
            told || mentions(quote, denial.speaker()) || words.quoted(found.cue().first());
        boolean fits =
            accusation ? accuses(quote, denial.speaker()) : spoken && named && distance < 2;
        best = fits ? better(best, quote, found.claimant()) : best;
      }
    }
    return best == null ? null : claim(best, "disputes/just-before");
  }

  private boolean claimNoun(Range about) {
    for (int token = about.first(); token < about.end(); token++) {
      if (CLAIM_NOUNS.contains(words.norm(token))) {
        return true;
      }
    }
    return false;
  }

  /// Whether the quote's sentence accuses the one who denies.
  private boolean accuses(Finding.Quote quote, @Nullable String denier) {
    Range range = range(quote.span());
    boolean word = false;
    for (int token = range.first(); token < range.end(); token++) {
      word |= ACCUSING.stream().anyMatch(words.norm(token)::startsWith);
    }
    return word && mentions(quote, denier);
  }

  private boolean mentions(Finding.Quote quote, @Nullable String entity) {
    Range range = range(quote.span());
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

  private Map<String, Double> content(Finding.Quote quote) {
    var all = new HashMap<String, Double>();
    quote.content().forEach(part -> all.putAll(keys(part)));
    if (quote.speaker() != null) {
      all.put("@" + quote.speaker(), HIGHEST_NAME);
    }
    return all;
  }

  /// The words that carry meaning, by their beginnings, with their weights; names by whom they
  /// stand for.
  private Map<String, Double> keys(Span span) {
    return keys.computeIfAbsent(span, this::weighed);
  }

  private Map<String, Double> weighed(Span span) {
    var weights = new HashMap<String, Double>();
    Range range = range(span);
    for (int token = range.first(); token < range.end(); token++) {
      Member member = scene.cast().at(token);
      String norm = words.norm(token);
      double weight = Frequencies.shipped().idf(norm);
      if (member != null) {
        weights.merge("@" + member.id(), Math.min(weight, HIGHEST_NAME), Math::max);
      } else if (tells(token, norm) && weight > COMMON) {
        weights.merge(norm.substring(0, Math.min(6, norm.length())), weight, Math::max);
      }
    }
    return weights;
  }

  private boolean tells(int token, String norm) {
    return norm.length() > 2 && words.wordy(token) && !CLAIM_NOUNS.contains(norm);
  }

  private Range range(Span span) {
    int first = words.tokenAt(span.from());
    int end = words.tokenAt(span.to() - 1) + 1;
    return new Range(first, Math.min(end, words.size()));
  }
}
