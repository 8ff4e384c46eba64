package coranto.understand;

import coranto.report.Sentence;
import coranto.report.Span;
import coranto.understand.people.Member;
import coranto.understand.words.Lexicon;
import coranto.understand.words.Phrases;
import coranto.understand.words.Range;
import coranto.understand.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds denials among the quotes, and for each the claim in the report that it speaks of: what
/// another says, or what the report tells, with the most words in common. Questions, conditions and
/// denials that are themselves denied are none.
final class Disputes {
  private static final Map<String, String> VERBS = Lexicon.map("denial-verbs.tsv");
  private static final Phrases UNTRUE = Lexicon.phrases("untrue.tsv");
  private static final Set<String> NEGATIONS =
      Set.of(
          "not",
          "never",
          "n't",
          "didn't",
          "doesn't",
          "don't",
          "hasn't",
          "haven't",
          "hadn't",
          "refused",
          "declined",
          "couldn't",
          "cannot",
          "without",
          "neither");
  private static final Set<String> CONDITIONS =
      Set.of("if", "whether", "unless", "suppose", "would");

  /// Verbs whose content is asked or wished for, not said to be so.
  private static final Set<String> NO_WORDS =
      Set.of("ask", "asked", "asks", "asking", "want", "wants", "wanted", "urged", "wondered");

  /// A claim has at least this share of the denial's words.
  private static final double LEAST = 0.3;

  private final Scene scene;
  private final Words words;
  private final List<Finding.Quote> quotes;
  private final List<Finding> found = new ArrayList<>();

  /// A pair before it has indices.
  record Pair(Finding.Claim claim, Finding.Denial denial) {}

  private final List<Pair> pairs = new ArrayList<>();

  Disputes(Scene scene, List<Finding.Quote> quotes) {
    this.scene = scene;
    this.words = scene.words();
    this.quotes = quotes;
  }

  /// Claims and denials.
  List<Finding> find() {
    for (int index = quotes.size() - 1; index >= 0; index--) {
      Finding.Quote quote = quotes.get(index);
      Finding.Denial denial = denial(quote);
      if (denial != null && !told(denial)) {
        found.add(denial);
        pair(denial, quote);
      }
    }
    return found;
  }

  /// Whether the same words were already found to be denied by one who stands nearer to them.
  private boolean told(Finding.Denial denial) {
    return found.stream()
        .anyMatch(
            other ->
                other instanceof Finding.Denial nearer && nearer.about().overlaps(denial.about()));
  }

  /// The pairs among what [#find] found.
  List<Pair> pairs() {
    return pairs;
  }

  private Finding.@Nullable Denial denial(Finding.Quote quote) {
    Span content = quote.content().getFirst();
    Span cue = quote.cue().isEmpty() ? content : quote.cue().getFirst();
    Range cueTokens = range(cue);
    String verb = words.norm(cueTokens.end() - 1);
    if (!quote.cue().isEmpty() && VERBS.containsKey(verb) && !negated(cueTokens)) {
      return new Finding.Denial(
          quote.span(), quote.speaker(), content, "disputes/" + VERBS.get(verb));
    }
    if (NO_WORDS.contains(verb)) {
      return null;
    }
    for (Span part : quote.content()) {
      Finding.Denial found = untrue(quote, part);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private boolean negated(Range cue) {
    for (int token = cue.first(); token < cue.end(); token++) {
      if (NEGATIONS.contains(words.norm(token))) {
        return true;
      }
    }
    return false;
  }

  /// `is not true`, `no evidence that`, ... inside the words of a quote.
  private Finding.@Nullable Denial untrue(Finding.Quote quote, Span part) {
    Range content = range(part);
    for (int token = content.first(); token < content.end(); token++) {
      Phrases.Hit hit = UNTRUE.longest(words, token, Math.min(words.size(), token + 6));
      if (hit != null
          && hit.end() <= content.end()
          && !conditional(content.first(), token)
          && !question(token)) {
        return new Finding.Denial(
            quote.span(), quote.speaker(), about(content, token, hit.end()), "disputes/untrue");
      }
    }
    return null;
  }

  private boolean conditional(int first, int token) {
    for (int at = Math.max(first, scene.sentenceStart(token)); at < token; at++) {
      if (CONDITIONS.contains(words.norm(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean question(int token) {
    return words.is(scene.sentenceEnd(token) - 1, "?");
  }

  /// What is said to be untrue: the clause with *that* after it, else what stands before it.
  private Span about(Range content, int first, int end) {
    int last = content.end();
    if (words.is(end, "that") && end + 1 < last) {
      return words.span(end + 1, last);
    }
    int from = content.first();
    for (int token = content.first(); token < first; token++) {
      if (words.is(token, "that") && token > content.first() && token + 2 < first) {
        from = token + 1;
        break;
      }
    }
    return first > from ? words.span(from, first) : words.span(content.first(), last);
  }

  private void pair(Finding.Denial denial, Finding.Quote own) {
    Set<String> about = keys(range(denial.about()));
    Finding.Claim best = null;
    double highest = about.size() < 2 ? Double.MAX_VALUE : LEAST;
    for (Finding.Quote quote : quotes) {
      boolean other =
          said(quote) && quote != own && !quote.span().overlaps(own.span()) && !same(quote, own);
      double score = other ? overlap(about, quote) + 0.1 : 0;
      if (score > highest) {
        highest = score;
        best =
            new Finding.Claim(
                quote.span(),
                quote.speaker(),
                quote.content().getFirst(),
                "disputes/other-speaker");
      }
    }
    if (about.size() < 2) {
      best = justBefore(own, about);
    } else {
      Finding.Claim told = narrated(about, denial, highest);
      best = told == null ? best : told;
    }
    if (best != null) {
      found.add(best);
      pairs.add(new Pair(best, denial));
    }
  }

  /// Whether the quote says that something is so, and is no denial itself.
  private boolean said(Finding.Quote quote) {
    if (quote.cue().isEmpty()) {
      return true;
    }
    String verb = words.norm(range(quote.cue().getFirst()).end() - 1);
    return !NO_WORDS.contains(verb) && !VERBS.containsKey(verb);
  }

  private boolean same(Finding.Quote one, Finding.Quote other) {
    return one.speaker() != null
        && one.speaker().equals(other.speaker())
        && !Finding.Quote.UNNAMED.equals(one.speaker());
  }

  private double overlap(Set<String> about, Finding.Quote quote) {
    return share(about, content(quote), 3);
  }

  /// @param names how many names are enough when nothing else is shared
  private static double share(Set<String> about, Set<String> keys, int names) {
    long shared = about.stream().filter(keys::contains).count();
    boolean only = about.stream().filter(keys::contains).allMatch(key -> key.startsWith("@"));
    return shared < 2 || only && shared < names ? 0 : shared / (double) about.size();
  }

  /// `said that was not true`: of what another said before, with the word it is about if there is
  /// one.
  private Finding.@Nullable Claim justBefore(Finding.Quote own, Set<String> about) {
    Finding.Quote last = null;
    boolean found = false;
    for (Finding.Quote quote : quotes) {
      boolean before = quote.span().to() <= own.span().from() && said(quote) && !same(quote, own);
      boolean named = before && content(quote).containsAll(about) && !about.isEmpty();
      if (before && (named || !found)) {
        last = quote;
        found = named;
      }
    }
    return last == null
        ? null
        : new Finding.Claim(
            last.span(), last.speaker(), last.content().getFirst(), "disputes/just-before");
  }

  private Set<String> content(Finding.Quote quote) {
    var keys = new HashSet<String>();
    quote.content().forEach(part -> keys.addAll(keys(range(part))));
    return keys;
  }

  /// What the report itself tells as a fact.
  private Finding.@Nullable Claim narrated(Set<String> about, Finding.Denial denial, double least) {
    Finding.Claim best = null;
    double highest = least;
    for (Sentence sentence : words.sentences()) {
      boolean quoted = sentence.span().overlaps(denial.span());
      double score =
          quoted || denies(sentence)
              ? 0
              : share(
                  about,
                  keys(new Range(sentence.firstToken(), sentence.endToken())),
                  sentence.paragraph() == 0 ? 2 : 3);
      if (score > highest) {
        highest = score;
        best = new Finding.Claim(sentence.span(), null, sentence.span(), "disputes/told");
      }
    }
    return best;
  }

  private boolean denies(Sentence sentence) {
    for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
      if (VERBS.containsKey(words.norm(token))) {
        return true;
      }
    }
    return false;
  }

  /// The words that carry meaning, by their beginnings; names by whom they stand for.
  private Set<String> keys(Range range) {
    var keys = new HashSet<String>();
    for (int token = range.first(); token < range.end(); token++) {
      Member member = scene.cast().at(token);
      String norm = words.norm(token);
      if (member != null) {
        keys.add("@" + member.id());
      } else if (norm.length() > 3 && words.wordy(token) && !STOP.contains(norm)) {
        keys.add(norm.substring(0, Math.min(6, norm.length())));
      }
    }
    return keys;
  }

  private static final Set<String> STOP = Lexicon.set("no-names.txt");

  private Range range(Span span) {
    int first = words.tokenAt(span.from());
    int end = words.tokenAt(span.to() - 1) + 1;
    return new Range(first, Math.min(end, words.size()));
  }
}
