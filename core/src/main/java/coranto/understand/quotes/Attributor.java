package coranto.understand.quotes;

import coranto.understand.dates.DateFinder;
import coranto.understand.grammar.Relation;
import coranto.understand.grammar.Tree;
import coranto.understand.grammar.WordClass;
import coranto.understand.people.Scene;
import coranto.understand.words.Range;
import coranto.understand.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds who says: for every cue the words that name the speaker, before it, after it (*said
/// Paul*),
/// or the subject of the sentence when the cue goes on with it (*and added*).
final class Attributor {
  private static final Set<String> INVERTED = TellingWords.of("inverted");

  private final Scene scene;
  private final Words words;
  private final NounPhrases phrases;
  private final Clauses clauses;

  Attributor(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
    this.phrases = new NounPhrases(scene);
    this.clauses = new Clauses(scene);
  }

  List<Attribution> find() {
    var found = new ArrayList<Attribution>();
    for (Cue cue : new CueFinder(scene).find()) {
      Attribution attribution = of(cue);
      if (attribution != null) {
        found.add(attribution);
      }
    }
    for (int token = 0; token + 1 < words.size(); token++) {
      if (words.is(token, "according") && words.is(token + 1, "to") && !words.quoted(token)) {
        Range source = phrases.after(token + 2);
        if (source != null) {
          found.add(
              new Attribution(null, new Range(token, token + 2), source, "quotes/according-to"));
        }
      }
    }
    found.sort(java.util.Comparator.comparingInt(each -> each.cueTokens().first()));
    return found;
  }

  private @Nullable Attribution of(Cue cue) {
    Range tokens = new Range(cue.first(), cue.end());
    Range after = inverted(cue) && !subjectBefore(cue) ? phrases.after(cue.end()) : null;
    if (after != null) {
      return new Attribution(cue, tokens, after, "quotes/inverted");
    }
    Range near = before(cue);
    Range source = near == null ? subject(cue) : near;
    return source == null ? null : new Attribution(cue, tokens, source, "quotes/subject");
  }

  /// Whether the tree has the subject before the cue: `The nurse, who was on board, said ...`.
  private boolean subjectBefore(Cue cue) {
    if (words.quoteMark(cue.first() - 1) || words.quoteMark(cue.first() - 2)) {
      return false;
    }
    Tree tree = scene.tree(cue.verb());
    int subject = tree.child(cue.verb(), Relation.SUBJECT);
    return subject != Tree.NONE && subject < cue.first() && tree.end(subject) >= cue.first() - 1;
  }

  /// The subject as the tree has it, where it stands apart from the cue.
  private @Nullable Range subject(Cue cue) {
    if (scene.is(cue.first()) == WordClass.TO || words.is(cue.first() - 1, "that")) {
      return null;
    }
    Range found = clauses.subject(cue.verb());
    boolean apart =
        found != null
            && !found.empty()
            && (found.end() <= cue.first() || found.first() >= cue.end());
    return apart ? found : null;
  }

  /// Whether the subject follows: a quotation or comma before, a name or noun after.
  private boolean inverted(Cue cue) {
    boolean verb = INVERTED.contains(words.norm(cue.verb())) && cue.first() == cue.verb();
    boolean before =
        words.quoteMark(cue.first() - 1)
            || words.is(cue.first() - 1, ",")
            || words.is(cue.first() - 1, "-");
    WordClass next = scene.is(cue.end());
    boolean subject =
        next == WordClass.DETERMINER
            || next.noun()
            || next == WordClass.ADJECTIVE
            || next == WordClass.NUMBER
            || next == WordClass.OWNER
            || scene.cast().at(cue.end()) != null;
    boolean that = words.is(cue.end(), "that") || words.quoteMark(cue.end());
    return verb
        && before
        && subject
        && !that
        && words.wordy(cue.end())
        && !day(cue.end())
        && leftIsContent(cue.first() - 1);
  }

  private boolean day(int token) {
    return DateFinder.namesDay(words.norm(token));
  }

  /// Before the comma stands a quotation, or a clause with a verb and not the subject's aside.
  private boolean leftIsContent(int comma) {
    if (words.quoteMark(comma) || words.quoteMark(comma - 1)) {
      return true;
    }
    for (int token = scene.sentenceStart(comma); token < comma; token++) {
      if (scene.is(token).finite()) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Range before(Cue cue) {
    int end = cue.first();
    if (scene.is(end) == WordClass.TO || words.is(end - 1, "that")) {
      return null;
    }
    if (words.is(end - 1, "who") || words.is(end - 1, "which")) {
      return new Range(end - 1, end);
    }
    boolean joined = scene.is(end - 1) == WordClass.AND && scene.sameSentence(end - 1, end);
    boolean ing = scene.is(cue.first()) == WordClass.ING;
    if (joined || ing) {
      return phrases.subject(cue.first());
    }
    if (!scene.sameSentence(end - 1, end) || words.startsSentence(end)) {
      return null;
    }
    Range found = phrases.before(end);
    if (found != null && found.first() >= scene.sentenceStart(end)) {
      return found;
    }
    return scene.is(end).finite() ? phrases.subject(end) : null;
  }
}
