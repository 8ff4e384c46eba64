package coranto.understand.claims;

import coranto.report.Span;
import coranto.text.Frequencies;
import coranto.understand.finding.Finding;
import coranto.understand.people.Member;
import coranto.understand.people.Scene;
import coranto.understand.words.Lexicon;
import coranto.understand.words.Range;
import coranto.understand.words.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// What claims and denials are about: the words that carry meaning, by their beginnings, with their
/// weights; names by whom they stand for.
final class ClaimWords {
  private static final Set<String> CLAIM_NOUNS = Lexicon.set("claim-nouns.txt");
  private static final Set<String> NEGATIONS = Lexicon.set("negations.txt");
  private static final Set<String> DEEDS = Lexicon.set("denied-deeds.txt");

  /// Words that stand in most reports tell nothing.
  private static final double COMMON = 0.8;

  private static final double HIGHEST_NAME = 4;

  /// The letters by which two words are one.
  private static final int STEM = 6;

  private final Scene scene;
  private final Words words;
  private final Map<Span, Map<String, Double>> keys = new HashMap<>();

  ClaimWords(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  Map<String, Double> of(Span span) {
    return keys.computeIfAbsent(span, this::weighed);
  }

  /// Of the content, and the speaker.
  Map<String, Double> of(Finding.Quote quote) {
    var all = new HashMap<String, Double>();
    quote.content().forEach(part -> all.putAll(of(part)));
    if (quote.speaker() != null) {
      all.put("@" + quote.speaker(), HIGHEST_NAME);
    }
    return all;
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
        weights.merge(norm.substring(0, Math.min(STEM, norm.length())), weight, Math::max);
      }
    }
    return weights;
  }

  private boolean tells(int token, String norm) {
    return norm.length() > 2
        && words.wordy(token)
        && !CLAIM_NOUNS.contains(norm)
        && !DEEDS.contains(norm);
  }

  /// How many words of the span negate.
  int negations(Span span) {
    return count(range(span), NEGATIONS);
  }

  /// Whether what is said is itself only possible or asked.
  boolean doubtful(Span span) {
    return AssertingWords.doubt(span.in(words.text()));
  }

  /// Whether the denial speaks of *the allegations*, of *any wrongdoing*.
  boolean accusation(Range about) {
    return count(about, CLAIM_NOUNS) + count(about, DEEDS) > 0;
  }

  private int count(Range range, Set<String> which) {
    int count = 0;
    for (int token = range.first(); token < range.end(); token++) {
      count += which.contains(words.norm(token)) ? 1 : 0;
    }
    return count;
  }

  /// The tokens of a span.
  Range range(Span span) {
    int first = words.tokenAt(span.from());
    int end = words.tokenAt(span.to() - 1) + 1;
    return new Range(first, Math.min(end, words.size()));
  }
}
