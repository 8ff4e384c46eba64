package coranto.understand;

import coranto.understand.Cue.Takes;
import coranto.understand.dates.DateFinder;
import coranto.understand.grammar.Relation;
import coranto.understand.grammar.Tree;
import coranto.understand.grammar.WordClass;
import coranto.understand.words.Lexicon;
import coranto.understand.words.Range;
import coranto.understand.words.Words;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds what is told without quotation marks: the clause after the cue, or before it (*...,
/// officials
/// said*).
final class IndirectContent {
  private static final Set<String> LISTENER =
      Set.of(
          "reporters",
          "journalists",
          "lawmakers",
          "supporters",
          "voters",
          "me",
          "us",
          "him",
          "her",
          "them");

  private static final Set<String> OPENING =
      Set.of(
          "began",
          "begins",
          "begin",
          "ended",
          "ends",
          "end",
          "read",
          "reads",
          "went",
          "goes",
          "held",
          "holds",
          "hold",
          "continued",
          "continues",
          "continue",
          "closed",
          "closes");

  /// Words that begin what tells when or why someone praised, attacked or called for something.
  private static final Set<String> TIMES =
      Set.of(
          "when", "while", "during", "before", "since", "because", "although", "though", "but",
          "amid", "until", "unless", "throughout", "after");

  private static final Set<String> OCCASIONS = Set.of("in", "on", "at", "via");

  private static final Map<String, String> MEDIA = Lexicon.map("media.tsv");

  private static final Set<String> CONTRASTS = Set.of("while", "although", "though", "whereas");
  private static final Set<String> EVIDENCE = Lexicon.set("evidence.txt");

  /// So many words after the cue what is told begins at the latest.
  private static final int FURTHEST = 12;

  private final Scene scene;
  private final Words words;
  private final Attribution attribution;

  private IndirectContent(Scene scene, Attribution attribution) {
    this.scene = scene;
    this.words = scene.words();
    this.attribution = attribution;
  }

  /// Adds the content to the attribution when there is any.
  ///
  /// @param next the attribution after this one; null when there is none
  static void of(Scene scene, Attribution attribution, @Nullable Attribution next) {
    new IndirectContent(scene, attribution).add(next);
  }

  private void add(@Nullable Attribution next) {
    Range block = attribution.block();
    int sentence = scene.sentenceStart(attribution.cueTokens().first());
    int end = sentenceEnd(attribution.cueTokens().first());
    if (next != null && own(next.block(), block)) {
      end = Math.min(end, next.block().first() - 1);
    }
    if (attribution.cue() == null) {
      according(block, sentence, end);
      return;
    }
    if (blockQuote(block)) {
      return;
    }
    Range source = attribution.source();
    boolean ahead =
        source != null
            && source.first() > attribution.cueTokens().end()
            && words.is(source.first() - 1, ",");
    if (ahead) {
      int from = contentStart(attribution.cueTokens().end());
      Range between = new Range(from, Math.min(clauseEnd(from, end), source.first() - 1));
      if (!between.empty() && attribution.contents().isEmpty() && !dangling(between)) {
        attribution.clause(between, quotes(between));
      }
      return;
    }
    Range after = new Range(contentStart(block.end()), clauseEnd(block.end(), end));
    Range before =
        new Range(sentence, words.is(block.first() - 1, ",") ? block.first() - 1 : sentence);
    boolean said =
        attribution.cue().takes() == Takes.CLAUSE || attribution.cue().takes() == Takes.TELL;
    if (split(block, after) || said && between(before, after)) {
      return;
    }
    boolean behind =
        clause(before) && (attribution.rule().equals("quotes/inverted") || said && aside(after));
    boolean rest =
        !behind
            && !after.empty()
            && !dangling(after)
            && (!said || told(after) || quotes(after) || figures(after));
    if (opening() && !quotes(after) && !words.is(after.first(), "that")) {
      return;
    }
    if (rest && !direct(after) && !colon()) {
      put(after);
    } else if (said && attribution.contents().isEmpty() && clause(before) && !depends(before) && !relative()) {
      attribution.rule(
          attribution.rule().equals("quotes/inverted") ? "quotes/inverted" : "quotes/postposed");
      attribution.clause(before, quotes(before));
    }
  }

  /// `When the envoy came, I said ...`: no words of mine before the comma.
  private boolean depends(Range before) {
    if (attribution.block().end() >= sentenceEnd(before.first())) {
      return false;
    }
    return QuoteFinder.depends(words.norm(before.first()))
        || words.is(before.first(), "asked")
        || scene.is(before.first()) == WordClass.PREPOSITION && !words.is(before.first(), "that");
  }

  /// `which, he said, had failed`, `what she says is needed`: the word before goes with the rest.
  private boolean split(Range block, Range after) {
    int who = block.first() - 1;
    boolean goes =
        said()
            && attribution.contents().isEmpty()
            && (scene.is(who) == WordClass.WHO || words.is(who, "that"))
            && (scene.finite(after.first()) || scene.is(after.first()) == WordClass.PARTICIPLE);
    if (!goes || after.end() - after.first() < 2) {
      return false;
    }
    attribution.clause(new Range(who, who + 1), false);
    attribution.clause(after, quotes(after));
    return true;
  }

  /// `The mayor added:` at the end of a paragraph: the next one is theirs.
  private boolean blockQuote(Range block) {
    int first = block.end() + 1;
    boolean last =
        words.is(block.end(), ":")
            && words.has(first)
            && words.paragraph(first) == words.paragraph(block.end()) + 1;
    if (!last || !said() || !attribution.contents().isEmpty() || quoteMark(first)) {
      return false;
    }
    int end = first;
    while (words.has(end) && words.paragraph(end) == words.paragraph(first)) {
      end++;
    }
    attribution.rule("quotes/colon");
    attribution.quote(new Range(first, end));
    return true;
  }

  private boolean quoteMark(int token) {
    return words.quoteMark(token) || words.is(token, "\"") || words.is(token, "'");
  }

  /// `..., who said ...`.
  private boolean relative() {
    Range source = attribution.source();
    return source != null && scene.is(source.first()) == WordClass.WHO;
  }

  /// `declined by a tenth`, `called in`, `wants and gets`: nothing that is told.
  private boolean dangling(Range after) {
    WordClass is = scene.is(after.first());
    boolean light =
        is == WordClass.PREPOSITION || is == WordClass.PARTICLE || is == WordClass.ADVERB;
    return is == WordClass.AND || !said() && light;
  }

  /// Whether a clause is told, and not a thing: `maintained the image that ...` tells of none.
  private boolean told(Range after) {
    Cue cue = attribution.cue();
    if (cue == null || CueFinder.sure(words.norm(cue.verb())) || words.is(after.first(), "that")) {
      return clause(after);
    }
    Tree tree = scene.tree(cue.verb());
    int object = tree.child(cue.verb(), Relation.OBJECT);
    boolean thing =
        object != Tree.NONE
            && object >= after.first()
            && cue.takes() == Takes.CLAUSE
            && tree.child(cue.verb(), Relation.CLAUSE) == Tree.NONE;
    return clause(after) && !thing
        || cue.thing() && after.end() - after.first() > 1
        || QuoteFinder.thought(words.norm(cue.verb())) && to(after);
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

  /// `The tax, she said, would fall`: what is told stands on both sides.
  private boolean between(Range before, Range after) {
    Range block = attribution.block();
    boolean commas = words.is(block.first() - 1, ",") && words.is(block.end(), ",");
    boolean bare =
        !quotes(before)
            && !words.quoteMark(after.first())
            && attribution.contents().stream()
                .allMatch(content -> content.first() > after.first() && content.end() <= after.end());
    if (!commas || !bare || after.end() - after.first() < 2 || before.end() - before.first() < 2) {
      return false;
    }
    WordClass is = scene.is(after.first());
    boolean ing = is == WordClass.ING && !words.is(after.first(), "including");
    if (ing || is == WordClass.WHO || is == WordClass.PARTICIPLE && !clause(after)) {
      return false;
    }
    attribution.contents().clear();
    attribution.clause(before, false);
    attribution.clause(after, quotes(after));
    return true;
  }

  /// What only tells when or where it was said: `..., officials said Friday, as they left`.
  private boolean aside(Range after) {
    int from = after.first();
    boolean comma = words.is(attribution.block().first() - 1, ",");
    boolean day = from > attribution.block().end() && !words.is(from, "that");
    return comma
        && !listens()
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
    boolean quotes = quotes(clause);
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
      attribution.clause(content, quotes(content));
    }
  }

  /// After a listener, a day and the like; *that* belongs to the content.
  private int contentStart(int from) {
    int end = sentenceEnd(Math.max(0, from - 1));
    for (int token = from; token < Math.min(end, from + 9); token++) {
      boolean noun = token > from && scene.is(token - 1).noun() && !listens();
      if (words.is(token, "that")
          && !noun
          && !scene.is(token + 1).finite()
          && !words.quoted(token)) {
        return token;
      }
      if (scene.is(token).finite() && token > from || token == from && words.is(token, "that")) {
        break;
      }
    }
    int told = toldFrom(from);
    if (told > from) {
      return told;
    }
    int start = from;
    Cue cue = attribution.cue();
    boolean particle =
        cue != null && cue.takes() == Takes.OBJECT && from == cue.verb() + 2 && from < end;
    if (particle && scene.is(from) == WordClass.PREPOSITION) {
      return from + 1;
    }
    if (listens()) {
      start = listener(start, end);
    }
    while (start < end
        && (words.is(start, ",")
            || words.is(start, ":")
            || day(start)
            || words.is(start, "on") && day(start + 1))) {
      start++;
    }
    return start;
  }

  /// Where the tree has the clause with *that* begin, a few words after the cue: `said in Orrel
  /// that
  /// ...`; `from` when it has none.
  private int toldFrom(int from) {
    Cue cue = attribution.cue();
    if (cue == null || cue.takes() != Takes.CLAUSE && cue.takes() != Takes.TELL) {
      return from;
    }
    Tree tree = scene.tree(cue.verb());
    int clause = tree.child(cue.verb(), Relation.CLAUSE);
    int first = clause == Tree.NONE ? from : tree.low(clause);
    boolean near = first > from && first - from < FURTHEST && words.is(first, "that");
    return near && !quotes(new Range(from, first)) ? first : from;
  }

  private boolean listens() {
    return attribution.cue() != null && attribution.cue().takes() == Takes.TELL;
  }

  private int listener(int from, int end) {
    if (LISTENER.contains(words.norm(from)) || scene.is(from) == WordClass.PRONOUN) {
      return from + 1;
    }
    int token = from;
    while (token < end
        && (scene.cast().at(token) != null
            || scene.is(token) == WordClass.DETERMINER && token == from
            || scene.is(token) == WordClass.NOUN && token < from + 4)) {
      token++;
    }
    return token;
  }

  private boolean day(int token) {
    return DateFinder.namesDay(words.norm(token));
  }

  /// Where the clause from `from` on ends: with the sentence, or where something else begins.
  private int clauseEnd(int from, int end) {
    boolean depending = QuoteFinder.depends(words.norm(scene.sentenceStart(from - 1)));
    for (int token = from + 1; token < end; token++) {
      if (words.quoted(token)) {
        continue;
      }
      if (words.is(token, ",") && breaks(token + 1) || words.is(token, ";")) {
        return token;
      }
      if (words.is(token, ",") && relative() && scene.finite(token + 1)) {
        return token;
      }
      if (token > from + 2 && dash(token)) {
        return token;
      }
      if (words.is(token, ",") && depending && begins(token + 1)) {
        return token;
      }
      if (!said() && token > from + 1 && (TIMES.contains(words.norm(token)) || occasion(token))) {
        return token;
      }
      if (scene.is(token) == WordClass.AND && cueAfter(token)) {
        return words.is(token - 1, ",") ? token - 1 : token;
      }
    }
    return end;
  }

  /// Whether what begins after a comma is no part of the content any more.
  private boolean breaks(int token) {
    if (words.is(token, "according")
        || words.is(token, "but")) {
      return true;
    }
    if (CONTRASTS.contains(words.norm(token))) {
      return subjectFollows(token);
    }
    WordClass is = scene.is(token);
    boolean cue = !CueWords.of(words.norm(token)).isEmpty() && is == WordClass.ING;
    return cue
        || !said()
            && (is == WordClass.DETERMINER
                || is == WordClass.ING
                || is == WordClass.AND
                || is == WordClass.PREPOSITION
                || is == WordClass.PRONOUN);
  }

  private boolean dash(int token) {
    boolean mark = words.is(token, "-") || words.is(token, "—") || words.is(token, "―");
    return mark && !words.tight(token);
  }

  /// Whether the main clause may begin behind the comma of a dependent one.
  private boolean begins(int token) {
    WordClass is = scene.is(token);
    return is == WordClass.PRONOUN
        || is == WordClass.DETERMINER
        || is == WordClass.OWNER
        || is == WordClass.NAME;
  }

  /// `in a statement`, `on Thursday`, `in July`; `as the crowd left`.
  private boolean occasion(int token) {
    if (words.is(token, "as")) {
      for (int verb = token + 2; verb < token + 6 && scene.sameSentence(token, verb); verb++) {
        if (scene.finite(verb)) {
          return true;
        }
      }
      return false;
    }
    if (!OCCASIONS.contains(words.norm(token))) {
      return false;
    }
    for (int noun = token + 1; noun < token + 5 && scene.sameSentence(token, noun); noun++) {
      WordClass is = scene.is(noun);
      if (MEDIA.containsKey(words.norm(noun)) || day(noun)) {
        return true;
      }
      if (is == WordClass.PREPOSITION || words.mark(noun)) {
        return false;
      }
    }
    return false;
  }

  /// `while she left`, not `though mixed with truth`.
  private boolean subjectFollows(int token) {
    for (int verb = token + 2; verb < token + 9 && scene.sameSentence(token, verb); verb++) {
      if (words.mark(verb)) {
        return false;
      }
      if (scene.finite(verb)) {
        return true;
      }
    }
    return false;
  }

  private boolean said() {
    return attribution.cue() == null
        || attribution.cue().takes() == Takes.CLAUSE
        || attribution.cue().takes() == Takes.TELL;
  }

  /// `and blamed ...`: the same speaker's next words.
  private boolean cueAfter(int and) {
    int token = and + 1;
    while (scene.is(token) == WordClass.ADVERB) {
      token++;
    }
    boolean same =
        scene.is(token) == scene.is(attribution.cue() == null ? token : attribution.cue().verb());
    boolean thinks = said() && QuoteFinder.thought(words.norm(token));
    return scene.is(token).verb() && same && !thinks && !CueWords.of(words.norm(token)).isEmpty();
  }

  private int sentenceEnd(int token) {
    int end = scene.sentenceEnd(token);
    while (end > token
        && words.mark(end - 1)
        && !words.quoteMark(end - 1)
        && !words.is(end - 1, ")")) {
      end--;
    }
    return end;
  }

  private boolean clause(Range range) {
    if (range.end() - range.first() < 3) {
      return false;
    }
    if (words.is(range.first(), "that")) {
      return true;
    }
    for (int token = range.first(); token < range.end(); token++) {
      WordClass before = scene.is(token - 1);
      boolean misread =
          scene.is(token) == WordClass.PARTICIPLE
              && token > range.first()
              && (before.noun() || before == WordClass.NUMBER || before == WordClass.ADVERB);
      if (scene.finite(token) || misread) {
        return true;
      }
    }
    return false;
  }

  private boolean quotes(Range range) {
    for (int token = range.first(); token < range.end(); token++) {
      if (words.quoteMark(token) && words.quoted(token)) {
        return true;
      }
    }
    return false;
  }
}
