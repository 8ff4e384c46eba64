package coranto.understand.quotes;

import coranto.report.EntityType;
import coranto.understand.grammar.Relation;
import coranto.understand.grammar.Tree;
import coranto.understand.grammar.WordClass;
import coranto.understand.people.Member;
import coranto.understand.people.Scene;
import coranto.understand.words.Lexicon;
import coranto.understand.words.Range;
import coranto.understand.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads off the trees what was said in ways that the rules of neighbouring words don't reach:
/// *proposes a tax*, *was accused of lying*, *their claim that ...*.
final class TreeAttributions {
  private static final Set<String> ABOUT = TellingWords.of("about");
  private static final Set<String> BE = TellingWords.of("be");
  private static final Set<String> VOICES = TellingWords.of("voices");
  private static final Set<String> ROLES = Lexicon.set("role-nouns.txt");
  private static final Set<String> UNNAMED = Lexicon.set("unnamed.txt");
  private static final Map<String, String> MEDIA = Lexicon.map("media.tsv");
  private static final Set<String> PASSIVES = Lexicon.set("passive-cues.txt");
  private static final Map<String, String> NOUNS = Lexicon.map("cue-nouns.tsv");

  private final Scene scene;
  private final Words words;
  private final Clauses clauses;
  private final NounPhrases phrases;
  private final CueFinder cues;
  private final boolean[] used;

  TreeAttributions(Scene scene, List<Attribution> found) {
    this.scene = scene;
    this.words = scene.words();
    this.clauses = new Clauses(scene);
    this.phrases = new NounPhrases(scene);
    this.used = new boolean[words.size()];
    this.cues = new CueFinder(scene);
    for (Attribution attribution : found) {
      mark(attribution.block());
    }
  }

  private void mark(Range tokens) {
    for (int token = tokens.first(); token < tokens.end(); token++) {
      used[token] = true;
    }
  }

  List<Attribution> find() {
    var found = new ArrayList<Attribution>();
    for (int token = 0; token < words.size(); token++) {
      if (used[token] || words.quoted(token) || !words.wordy(token)) {
        continue;
      }
      Attribution attribution = scene.is(token).verb() ? verb(token) : noun(token);
      if (attribution != null) {
        found.add(attribution);
      }
    }
    return found;
  }

  private @Nullable Attribution verb(int verb) {
    boolean cue =
        CueWords.of(words.norm(verb)).stream()
            .anyMatch(entry -> entry.second().isEmpty() || words.is(verb + 1, entry.second()));
    if (!cue) {
      return null;
    }
    Tree tree = scene.tree(verb);
    return passive(tree, verb) ? passiveOf(tree, verb) : active(tree, verb);
  }

  private boolean passive(Tree tree, int verb) {
    if (scene.is(verb) != WordClass.PARTICIPLE) {
      return false;
    }
    if (tree.is(verb, Relation.NOUN_CLAUSE)
        || tree.child(verb, Relation.PASSIVE_SUBJECT) != Tree.NONE) {
      return true;
    }
    for (int token = Math.max(tree.first(), verb - 4); token < verb; token++) {
      if (tree.head(token) == verb && BE.contains(words.norm(token))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Attribution active(Tree tree, int verb) {
    Range source = clauses.subject(verb);
    if (source == null
        || source.empty()
        || !voice(tree, source)
        || source.end() > verb && source.first() <= verb) {
      return null;
    }
    Range cue = new Range(cues.auxiliaries(verb), verb + 1);
    int clause = content(tree, verb);
    if (clause != Tree.NONE) {
      return attribution(
          cue, source, clauses.trimmed(tree.low(clause), tree.end(clause)), "quotes/tree-clause");
    }
    int object = tree.child(verb, Relation.OBJECT);
    if (object != Tree.NONE && object > verb && !MEDIA.containsKey(words.norm(object))) {
      int preposition = preposition(tree, verb, object);
      int end = preposition == Tree.NONE ? tree.end(object) : tree.end(preposition);
      return attribution(cue, source, clauses.trimmed(tree.low(object), end), "quotes/tree-object");
    }
    int preposition = preposition(tree, verb, verb);
    if (preposition == Tree.NONE || !goes(verb, preposition)) {
      return null;
    }
    return attribution(
        new Range(cue.first(), preposition == verb + 1 ? verb + 2 : verb + 1),
        source,
        clauses.trimmed(preposition + 1, tree.end(preposition)),
        "quotes/tree-about");
  }

  /// Whether the table knows the verb with the preposition.
  private boolean goes(int verb, int preposition) {
    return CueWords.of(words.norm(verb)).stream()
        .anyMatch(entry -> entry.second().equals(words.norm(preposition)));
  }

  private static int content(Tree tree, int verb) {
    int clause = tree.child(verb, Relation.CLAUSE);
    if (clause != Tree.NONE && (tree.end(clause) <= verb || tree.low(clause) > verb)) {
      return clause;
    }
    int open = tree.child(verb, Relation.OPEN_CLAUSE);
    return open != Tree.NONE && tree.low(open) > verb ? open : Tree.NONE;
  }

  /// The first preposition after `from` that goes with the verb and has an object.
  private int preposition(Tree tree, int verb, int from) {
    for (int token = tree.child(verb, from + 1);
        token != Tree.NONE;
        token = tree.child(verb, token + 1)) {
      boolean about = tree.is(token, Relation.PREPOSITION) && ABOUT.contains(words.norm(token));
      if (about && tree.end(token) > token + 1) {
        return token;
      }
    }
    return Tree.NONE;
  }

  private @Nullable Attribution passiveOf(Tree tree, int verb) {
    int agent = tree.child(verb, Relation.AGENT);
    Range source =
        agent == Tree.NONE || tree.end(agent) <= agent + 1
            ? null
            : clauses.trimmed(agent + 1, tree.end(agent));
    if (source == null && !PASSIVES.contains(words.norm(verb))) {
      return null;
    }
    int subject = tree.child(verb, Relation.PASSIVE_SUBJECT);
    int open = tree.child(verb, Relation.OPEN_CLAUSE);
    int clause = tree.child(verb, Relation.CLAUSE);
    int preposition = preposition(tree, verb, verb);
    int rest =
        clause != Tree.NONE
            ? clause
            : open != Tree.NONE ? open : source == null ? preposition : Tree.NONE;
    if (subject == Tree.NONE
        || rest == Tree.NONE && source == null
        || rest != Tree.NONE && tree.low(rest) < verb) {
      return null;
    }
    var attribution =
        new Attribution(
            null, new Range(cues.auxiliaries(verb), verb + 1), source, "quotes/tree-passive");
    boolean it = words.is(subject, "it");
    if (!it) {
      attribution.clause(clauses.phrase(tree, subject), false);
    }
    if (rest != Tree.NONE) {
      int low = rest == preposition ? preposition + 1 : tree.low(rest);
      attribution.clause(clauses.trimmed(low, tree.end(rest)), false);
    }
    return attribution.contents().isEmpty() ? null : attribution;
  }

  private @Nullable Attribution noun(int noun) {
    String takes = NOUNS.get(words.norm(noun));
    if (takes == null || scene.is(noun) != WordClass.NOUN) {
      return null;
    }
    Tree tree = scene.tree(noun);
    Range source = owner(tree, noun);
    if (source == null || source.empty()) {
      return null;
    }
    for (int token = tree.child(noun, noun + 1);
        token != Tree.NONE;
        token = tree.child(noun, token + 1)) {
      boolean clause =
          tree.is(token, Relation.NOUN_CLAUSE)
              || tree.is(token, Relation.RELATIVE_CLAUSE) && words.is(tree.low(token), "that");
      if (clause && (takes.contains("that") || takes.contains("to"))) {
        return attribution(
            new Range(noun, noun + 1),
            source,
            clauses.trimmed(tree.low(token), tree.end(token)),
            "quotes/noun");
      }
      boolean about = tree.is(token, Relation.PREPOSITION) && takes.contains(words.norm(token));
      if (about && tree.end(token) > token + 1) {
        return attribution(
            new Range(noun, token + 1),
            source,
            clauses.trimmed(token + 1, tree.end(token)),
            "quotes/noun");
      }
    }
    boolean that = takes.startsWith("that") && words.is(noun + 1, "that");
    return that && words.wordy(noun + 2)
        ? attribution(
            new Range(noun, noun + 1), source, new Range(noun + 1, comma(noun + 1)), "quotes/noun")
        : null;
  }

  /// Whose claim it is: as the tree has it, else the words before.
  private @Nullable Range owner(Tree tree, int noun) {
    int owner = tree.child(noun, Relation.POSSESSOR);
    if (owner != Tree.NONE) {
      Range source = clauses.trimmed(tree.low(owner), Math.min(noun, tree.end(owner)));
      boolean mark = source.end() - source.first() > 1 && words.possessive(source.end() - 1);
      return mark ? new Range(source.first(), source.end() - 1) : source;
    }
    int before = noun - 1;
    while (scene.is(before) == WordClass.ADJECTIVE && scene.sameSentence(before, noun)) {
      before--;
    }
    if (scene.is(before) == WordClass.OWNER) {
      return new Range(before, before + 1);
    }
    return scene.is(before) == WordClass.POSSESSIVE ? phrases.before(before) : null;
  }

  /// The first comma outside quotation marks behind `from`, else the end of the sentence.
  private int comma(int from) {
    int end = scene.sentenceEnd(from);
    int token = from;
    while (token < end && (words.quoted(token) || !words.is(token, ","))) {
      token++;
    }
    while (token > from + 1 && words.mark(token - 1) && !words.quoteMark(token - 1)) {
      token--;
    }
    return token;
  }

  private @Nullable Attribution attribution(Range cue, Range source, Range content, String rule) {
    boolean pronoun =
        content.end() - content.first() == 1 && scene.is(content.first()) == WordClass.PRONOUN;
    boolean apart = content.end() <= cue.first() || content.first() >= cue.end();
    if (content.empty() || pronoun || !apart || content.overlaps(source)) {
      return null;
    }
    var attribution = new Attribution(null, cue, source, rule);
    attribution.clause(content, false);
    return attribution;
  }

  /// Whether the words name someone or something that speaks: a person, a body, a role, a writing.
  private boolean voice(Tree tree, Range source) {
    int head = source.first();
    for (int token = source.first(); token < source.end(); token++) {
      int up = tree.head(token);
      if (up < source.first() || up >= source.end()) {
        head = token;
        break;
      }
    }
    String norm = words.norm(head);
    Member member = scene.cast().at(head);
    return VOICES.contains(norm)
        || member != null && member.type() != EntityType.OTHER
        || ROLES.contains(norm)
        || ROLES.contains(Speakers.singular(norm))
        || UNNAMED.contains(norm)
        || MEDIA.containsKey(norm);
  }
}
