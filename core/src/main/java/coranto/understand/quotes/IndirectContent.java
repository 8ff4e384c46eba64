package coranto.understand.quotes;

import coranto.understand.grammar.Relation;
import coranto.understand.grammar.Tree;
import coranto.understand.grammar.WordClass;
import coranto.understand.people.Scene;
import coranto.understand.quotes.Cue.Takes;
import coranto.understand.words.Lexicon;
import coranto.understand.words.Range;
import coranto.understand.words.Words;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds what is told without quotation marks: the clause after the cue, or before it (*...,
/// officials said*).
final class IndirectContent {
  private static final Set<String> OPENING = TellingWords.of("opening");

  private static final Set<String> EVIDENCE = Lexicon.set("evidence.txt");
  private static final Map<String, String> MEDIA = Lexicon.map("media.tsv");

  private final Telling telling;
  private final Scene scene;
  private final Words words;
  private final Attribution attribution;

  private IndirectContent(Telling telling) {
    this.telling = telling;
    this.scene = telling.scene();
    this.words = scene.words();
    this.attribution = telling.attribution();
  }

  /// Adds the content to the attribution when there is any.
  ///
  /// @param next the attribution after this one; null when there is none
  static void of(Scene scene, Attribution attribution, @Nullable Attribution next) {
    new IndirectContent(new Telling(scene, attribution)).add(next);
  }

  private void add(@Nullable Attribution next) {
    Range block = attribution.block();
    int sentence = scene.sentenceStart(attribution.cueTokens().first());
    int end = telling.sentenceEnd(attribution.cueTokens().first());
    if (next != null && own(next.block(), block)) {
      end = Math.min(end, next.block().first() - 1);
    }
    if (attribution.cue() == null) {
      according(block, sentence, end);
      return;
    }
    var split = new SplitContent(telling);
    if (split.blockQuote(block) || ahead(end)) {
      return;
    }
    Range after =
        new Range(ContentStart.of(telling, block.end()), ContentEnd.of(telling, block.end(), end));
    Range before =
        new Range(sentence, words.is(block.first() - 1, ",") ? block.first() - 1 : sentence);
    if (!split.behindWho(block, after) && !split.between(before, after)) {
      beside(before, after);
    }
  }

  /// `Lamenting the cost, Marsh ...`: what is told ends before the speaker, who comes after.
  private boolean ahead(int end) {
    Range source = attribution.source();
    int cue = attribution.cueTokens().end();
    if (source == null || source.first() <= cue || !words.is(source.first() - 1, ",")) {
      return false;
    }
    int from = ContentStart.of(telling, cue);
    Range content =
        new Range(from, Math.min(ContentEnd.of(telling, from, end), source.first() - 1));
    if (!content.empty() && attribution.contents().isEmpty() && !dangling(content)) {
      attribution.clause(content, telling.quotes(content));
    }
    return true;
  }

  /// Takes the words behind the cue, or those before when there are none behind.
  private void beside(Range before, Range after) {
    boolean inverted = attribution.rule().equals("quotes/inverted");
    boolean said = telling.said();
    boolean behind = telling.clause(before) && (inverted || said && aside(after));
    boolean rest =
        !behind
            && !after.empty()
            && !dangling(after)
            && (!said || told(after) || telling.quotes(after) || figures(after));
    if (opening() && !telling.quotes(after) && !words.is(after.first(), "that")) {
      return;
    }
    if (rest && !direct(after) && !colon()) {
      put(after);
      return;
    }
    boolean postposed =
        said
            && attribution.contents().isEmpty()
            && telling.clause(before)
            && !depends(before)
            && !telling.relative();
    if (postposed) {
      attribution.rule(inverted ? attribution.rule() : "quotes/postposed");
      attribution.clause(before, telling.quotes(before));
    }
  }

  /// `When the envoy came, I said ...`: no words of mine before the comma.
  private boolean depends(Range before) {
    if (attribution.block().end() >= telling.sentenceEnd(before.first())) {
      return false;
    }
    return Clauses.depends(words.norm(before.first()))
        || words.is(before.first(), "asked")
        || scene.is(before.first()) == WordClass.PREPOSITION && !words.is(before.first(), "that");
  }

  /// `declined by a tenth`, `called in`, `wants and gets`: nothing that is told.
  private boolean dangling(Range after) {
    WordClass is = scene.is(after.first());
    boolean light =
        is == WordClass.PREPOSITION || is == WordClass.PARTICLE || is == WordClass.ADVERB;
    return is == WordClass.AND || !telling.said() && light;
  }

  /// Whether a clause is told, and not a thing: `maintained the image that ...` tells of none.
  private boolean told(Range after) {
    Cue cue = attribution.cue();
    if (cue == null || CueFinder.sure(words.norm(cue.verb())) || words.is(after.first(), "that")) {
      return telling.clause(after);
    }
    Tree tree = scene.tree(cue.verb());
    int object = tree.child(cue.verb(), Relation.OBJECT);
    boolean thing =
        object != Tree.NONE
            && object >= after.first()
            && cue.takes() == Takes.CLAUSE
            && tree.child(cue.verb(), Relation.CLAUSE) == Tree.NONE;
    return telling.clause(after) && !thing
        || cue.thing() && after.end() - after.first() > 1
        || Thoughts.is(words.norm(cue.verb())) && to(after);
  }

  /// `expected him to leave`.
  private boolean to(Range after) {
    for (int token = after.first(); token < Math.min(after.end() - 1, after.first() + 5); token++) {
      if (scene.is(token) == WordClass.TO && scene.is(token + 1) == WordClass.BASE) {
        return true;
      }
    }
    return false;
  }

  /// What only tells when or where it was said: `..., officials said Friday, as they left`.
  private boolean aside(Range after) {
    int from = after.first();
    boolean comma = words.is(attribution.block().first() - 1, ",");
    boolean day = from > attribution.block().end() && !words.is(from, "that");
    return comma
        && !telling.listens()
        && (day
            || scene.is(from) == WordClass.PREPOSITION && !words.is(from, "that")
            || scene.is(from) == WordClass.AND);
  }

  /// `The poll shows her ahead by three`: a writing tells without a verb.
  private boolean figures(Range after) {
    Range source = attribution.source();
    if (source == null || after.end() - after.first() < 3) {
      return false;
    }
    for (int token = source.first(); token < source.end(); token++) {
      if (scene.is(token) == WordClass.PREPOSITION) {
        return false;
      }
      String norm = words.norm(token);
      boolean head = token + 1 == source.end() || !scene.is(token + 1).noun();
      if (head && (MEDIA.containsKey(norm) || EVIDENCE.contains(norm))) {
        return true;
      }
    }
    return false;
  }

  /// `The letter began`: a verb that tells of words only beside a quotation.
  private boolean opening() {
    return attribution.cue() != null && OPENING.contains(words.norm(attribution.cue().verb()));
  }

  /// Whether the next one begins a clause of its own: `..., the office said`.
  private boolean own(Range next, Range block) {
    return next.first() > block.end() && words.is(next.first() - 1, ",");
  }

  /// Whether the content is nothing but what is already taken in quotation marks.
  private boolean direct(Range range) {
    return attribution.contents().stream()
        .anyMatch(
            content ->
                content.overlaps(range) && content.first() <= range.first() + 1
                    ? !partial(content, range)
                    : content.end() <= attribution.block().first());
  }

  /// Whether the sentence goes on behind the words in quotation marks: `"Cheap" bread and ...`.
  private boolean partial(Range content, Range range) {
    boolean ended = words.mark(content.end() - 2) && !words.quoteMark(content.end() - 2);
    return range.end() - content.end() > 1 && words.wordy(content.end()) && !ended;
  }

  /// `He described it so: "..."`: the words alone are the content.
  private boolean colon() {
    return attribution.contents().stream().anyMatch(content -> words.is(content.first() - 1, ":"));
  }

  /// Widens what was taken in quotation marks to the whole clause.
  private void put(Range clause) {
    boolean quotes = telling.quotes(clause);
    attribution
        .contents()
        .removeIf(
            content ->
                content.first() >= attribution.block().end() && content.first() < clause.end());
    attribution.clause(clause, quotes);
  }

  private void according(Range block, int sentence, int end) {
    boolean opens = block.first() - sentence <= 1;
    Range content =
        opens
            ? new Range(block.end() + (words.is(block.end(), ",") ? 1 : 0), end)
            : new Range(
                sentence, words.is(block.first() - 1, ",") ? block.first() - 1 : block.first());
    boolean bare =
        attribution.contents().stream()
            .allMatch(each -> content.first() <= each.first() && partial(each, content));
    if (content.end() - content.first() > 2 && bare) {
      attribution.contents().clear();
      attribution.clause(content, telling.quotes(content));
    }
  }
}
