package coranto.understand.lost;

import coranto.report.Sentence;
import coranto.understand.words.Lexicon;
import coranto.understand.words.Words;
import java.util.List;
import java.util.Map;

/// *It is also the latest example* at the head of a text: what it is an example of was left behind.
final class OpeningPronoun {
  /// Each pronoun with what it takes to refer: `back`, `alone`, `always`.
  private static final Map<String, String> PRONOUNS = Lexicon.map("opening-pronouns.tsv");

  private final Context context;
  private final Words words;

  private OpeningPronoun(Context context) {
    this.context = context;
    this.words = context.words();
  }

  /// The first sentence of the body, after headings.
  static List<LostSpan> find(Context context) {
    var opening = new OpeningPronoun(context);
    for (Sentence sentence : context.words().sentences()) {
      int first = sentence.firstToken();
      boolean stub = sentence.endToken() - first < 2;
      if (!stub && !context.heading(sentence)) {
        return opening.refers(first) ? List.of(lost(first)) : List.of();
      }
    }
    return List.of();
  }

  private static LostSpan lost(int first) {
    return new LostSpan(
        first,
        first + 1,
        "the text opens with a pronoun that stands for nothing before it",
        "lost/opening-pronoun");
  }

  /// `It is also` refers back, `It is time to` and `It was the best of times` need not.
  private boolean refers(int first) {
    return !words.quoted(first)
        && switch (PRONOUNS.getOrDefault(words.norm(first), "")) {
          case "always" -> true;
          case "alone" -> !context.is(first + 1).noun();
          case "back" -> back(first);
          default -> false;
        };
  }

  private boolean back(int first) {
    return words.is(first + 2, "also")
        || words.is(first + 1, "had")
        || words.is(first + 1, "also")
        || words.is(first + 1, "has");
  }
}
