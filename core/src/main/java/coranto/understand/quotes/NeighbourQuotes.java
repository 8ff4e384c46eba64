package coranto.understand.quotes;

import coranto.report.Span;
import coranto.text.Quotation;
import coranto.understand.finding.Finding;
import coranto.understand.people.Cast;
import coranto.understand.people.Member;
import coranto.understand.words.Lexicon;
import coranto.understand.words.Range;
import coranto.understand.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Direct quotes in languages that are read without a grammar: a passage in quotation marks, a verb
/// of saying near it in the same paragraph, and the nearest name beside that verb. Weaker than what
/// is done for English: nobody but a named speaker is found, and no indirect speech.
public final class NeighbourQuotes {
  private static final Map<String, String> MEDIA = Lexicon.map("media.tsv");

  /// A passage of fewer words is a title or a word held at arm's length.
  private static final int LEAST_WORDS = 3;

  /// How far the verb may be from the passage, and the name from the verb, in tokens.
  private static final int VERB_REACH = 10;

  private static final int NAME_REACH = 9;

  private final Words words;
  private final Cast cast;
  private final String rule;
  private final Set<String> verbs = new HashSet<>();

  private NeighbourQuotes(Words words, Cast cast, String language) {
    this.words = words;
    this.cast = cast;
    this.rule = "quotes/neighbours-" + language;
    for (List<String> row : Lexicon.rows("saying-verbs.tsv")) {
      if (row.getFirst().equals(language)) {
        verbs.add(row.get(1));
      }
    }
  }

  public static List<Finding.Quote> of(Words words, Cast cast, String language) {
    var quotes = new NeighbourQuotes(words, cast, language);
    var found = new ArrayList<Finding.Quote>();
    for (Quotation quotation : words.quotations()) {
      Finding.Quote quote = quotation.depth() == 0 ? quotes.quote(quotation.span()) : null;
      if (quote != null) {
        found.add(quote);
      }
    }
    return found;
  }

  private Finding.@Nullable Quote quote(Span passage) {
    int first = words.tokenAt(passage.from());
    int end = words.tokenAt(passage.to() - 1) + 1;
    long wordy = java.util.stream.IntStream.range(first, end).filter(words::wordy).count();
    if (wordy < LEAST_WORDS) {
      return null;
    }
    int verb = behind(first, end);
    if (verb < 0) {
      verb = before(first);
    }
    if (verb < 0) {
      verb = within(first, end);
    }
    if (verb < 0) {
      return null;
    }
    boolean inside = verb > first && verb < end;
    Member.At name = inside ? name(verb, verb, verb) : name(verb, first, end);
    List<Span> source = name == null ? List.of() : List.of(words.span(name.first(), name.end()));
    Member speaker = name == null ? null : cast.at(name.first());
    Span cue = words.span(verb, verb + 1);
    Span whole = passage.union(cue);
    for (Span span : source) {
      whole = whole.union(span);
    }
    return new Finding.Quote(
        whole,
        List.of(passage),
        Finding.QuoteForm.DIRECT,
        List.of(cue),
        source,
        speaker == null ? null : speaker.id(),
        medium(verb),
        null,
        rule);
  }

  /// Told by a word for it behind the verb: `in einer Mitteilung`.
  private Finding.Medium medium(int verb) {
    for (int token = verb + 1; token <= verb + VERB_REACH && beside(verb, token); token++) {
      String medium = MEDIA.get(words.norm(token));
      if (medium != null) {
        return Finding.Medium.valueOf(medium.toUpperCase(Locale.ROOT));
      }
    }
    return Finding.Medium.SPEECH;
  }

  /// The verb in the words behind the passage: `„…“, sagte`.
  private int behind(int first, int end) {
    for (int token = end; token < end + VERB_REACH && beside(first, token); token++) {
      if (verbs.contains(words.norm(token))) {
        return token;
      }
    }
    return -1;
  }

  /// The verb in the words before it: `… sagte: „…“`.
  private int before(int first) {
    for (int token = first - 1; token > first - VERB_REACH && beside(first, token); token--) {
      if (verbs.contains(words.norm(token))) {
        return token;
      }
      if (words.is(token, ".") && token < first - 1) {
        return -1;
      }
    }
    return -1;
  }

  /// The verb inside it, set off by a comma: `« …, a assuré …, … »`.
  private int within(int first, int end) {
    for (int token = first + 2; token < end - 2; token++) {
      boolean setOff = words.is(token - 1, ",") || words.is(token - 2, ",");
      if (setOff && verbs.contains(words.norm(token)) && name(token, token, token) != null) {
        return token;
      }
    }
    return -1;
  }

  /// In the same paragraph and outside quotation marks.
  private boolean beside(int first, int token) {
    return words.has(token)
        && words.paragraph(token) == words.paragraph(first)
        && !words.quoted(token);
  }

  /// The name nearest to the verb, a person's before others; none of the passage itself.
  private Member.@Nullable At name(int verb, int first, int end) {
    Range passage = new Range(first, end);
    Member.At best = null;
    int least = Integer.MAX_VALUE;
    for (Member member : cast.members()) {
      for (Member.At at : member.mentions()) {
        int far = at.first() > verb ? at.first() - verb : verb - at.end() + 1;
        boolean near = far <= NAME_REACH && words.paragraph(at.first()) == words.paragraph(verb);
        boolean outside = at.end() <= passage.first() || at.first() >= passage.end();
        int rank = far + penalty(member) + (parted(at, verb) ? NAME_REACH : 0);
        if (near && outside && rank < least) {
          best = at;
          least = rank;
        }
      }
    }
    return best;
  }

  private static int penalty(Member member) {
    return switch (member.type()) {
      case PERSON -> 0;
      case ORGANISATION -> NAME_REACH;
      case PLACE -> 3 * NAME_REACH;
      case OTHER -> 2 * NAME_REACH;
    };
  }

  /// Whether a sentence ends between the name and the verb.
  private boolean parted(Member.At at, int verb) {
    return words.sentenceIndex(at.first()) != words.sentenceIndex(verb);
  }
}
