package coranto.understand.denials;

import coranto.understand.grammar.WordClass;
import coranto.understand.words.Lexicon;
import coranto.understand.words.Phrases;
import coranto.understand.words.Range;
import coranto.understand.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Denials by a verb or a phrase of denying: `denied that`, `rejected the claim`, `pushed back
/// on reports`, `falsely claimed`, `his denials of`.
final class VerbDenials {
  /// How a verb denies, as `denial-verbs.tsv` gives it.
  private record Verb(String needs, String rule) {}

  private static final Map<String, Verb> VERBS = verbs();
  private static final Phrases PHRASES = phrases();
  private static final int LONGEST = 6;
  private static final Set<String> ADVERBS = Lexicon.set("denial-adverbs.txt");
  private static final Set<String> CLAIMING = Lexicon.set("claiming-verbs.txt");
  private static final Set<String> HAVE = Set.of("has", "have", "had", "having", "'ve");
  private static final Set<String> BE = Set.of("is", "was", "are", "were", "be", "been", "being");
  private static final Set<String> SETS_OUT = Lexicon.set("denial-words.tsv", "sets-out");

  private final DenialWords text;
  private final Words words;
  private final DeniedThings things;

  VerbDenials(DenialWords text) {
    this.text = text;
    this.words = text.words;
    this.things = new DeniedThings(text);
  }

  private static Map<String, Verb> verbs() {
    var verbs = new HashMap<String, Verb>();
    for (List<String> row : Lexicon.rows("denial-verbs.tsv")) {
      verbs.put(row.get(0), new Verb(row.get(1), row.get(2)));
    }
    return Map.copyOf(verbs);
  }

  private static Phrases phrases() {
    var phrases = new Phrases();
    for (List<String> row : Lexicon.rows("denial-phrases.tsv")) {
      phrases.add(row.get(0), row.get(1) + " " + row.get(2));
    }
    return phrases;
  }

  /// The denial whose cue begins at `token`; null when none does.
  @Nullable DenialSpan at(int token) {
    Verb verb = VERBS.get(words.norm(token));
    if (verb != null) {
      return verb(token, verb);
    }
    if (ADVERBS.contains(words.norm(token))
        && CLAIMING.contains(words.norm(token + 1))
        && !words.quoteMark(token + 2)) {
      return falsely(token);
    }
    if (words.is(token, "denial") || words.is(token, "denials")) {
      return noun(token);
    }
    Phrases.Hit hit = PHRASES.longest(words, token, Math.min(words.size(), token + LONGEST));
    return hit == null ? null : phrase(token, hit);
  }

  /// Whether a verb of denying stands here and is denied itself: `did not dispute`.
  boolean undone(int token) {
    return VERBS.containsKey(words.norm(token)) && text.is(token).verb() && text.undone(token);
  }

  private @Nullable DenialSpan verb(int token, Verb verb) {
    if (text.undone(token) || !said(token)) {
      return passive(token, verb);
    }
    return denial(token, token + 1, verb);
  }

  private @Nullable DenialSpan phrase(int token, Phrases.Hit hit) {
    int blank = hit.value().indexOf(' ');
    var verb = new Verb(hit.value().substring(0, blank), hit.value().substring(blank + 1));
    boolean told = verb.rule().equals("contrary-to");
    return text.undone(token) || words.is(token - 1, "to")
        ? null
        : told ? contrary(token, hit.end()) : denial(token, hit.end(), verb);
  }

  private @Nullable DenialSpan denial(int token, int end, Verb verb) {
    Range about =
        switch (verb.needs()) {
          case "deny" -> things.denied(token, end);
          case "retract" -> things.claimIn(end) >= 0 ? things.rejected(token, end) : null;
          default -> things.rejected(token, end);
        };
    if (about == null) {
      return null;
    }
    int noun = things.claimIn(about.first());
    var owner = noun < 0 ? null : text.owner(noun);
    return new DenialSpan(
        new Range(token, end), about, text.subject(token), owner, "denials/" + verb.rule());
  }

  /// Whether the word is a verb that someone does: no noun, no passive, no plan.
  private boolean said(int token) {
    WordClass here = text.is(token);
    if (here == WordClass.ING) {
      boolean bound = text.is(token - 1) == WordClass.PREPOSITION && !words.is(token - 1, "while");
      return !bound && !BE.contains(words.norm(token - 1)) || words.is(token - 1, "is");
    }
    if (here == WordClass.BASE) {
      return words.is(token - 1, "to") && setOut(token) || words.is(token - 1, "did");
    }
    boolean have = helped(token, HAVE);
    boolean be = helped(token, BE);
    if (here == WordClass.PARTICIPLE) {
      return have && !be || !be && !have && active(token);
    }
    return here == WordClass.PAST && !be || here == WordClass.PRESENT;
  }

  /// Tagged as a participle, and yet right behind someone who does it.
  private boolean active(int token) {
    int at = text.is(token - 1) == WordClass.ADVERB ? token - 2 : token - 1;
    return text.at(at) != null || text.is(at) == WordClass.PRONOUN;
  }

  private boolean setOut(int token) {
    for (int at = token - 2; at > token - 7; at--) {
      if (SETS_OUT.contains(words.norm(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean helped(int token, Set<String> verbs) {
    for (int at = token - 1; at >= Math.max(text.sentenceStart(token), token - 4); at--) {
      if (verbs.contains(words.norm(at))) {
        return true;
      }
      if (text.is(at) != WordClass.ADVERB
          && !HAVE.contains(words.norm(at))
          && !BE.contains(words.norm(at))) {
        return false;
      }
    }
    return false;
  }

  /// `The report was denied by the ministry`, `that theory has been debunked`.
  private @Nullable DenialSpan passive(int token, Verb verb) {
    boolean passive = text.is(token) == WordClass.PARTICIPLE && helped(token, BE);
    int byAt = by(token);
    boolean by = byAt > 0;
    if (!passive || text.undone(token) || !by && !verb.needs().equals("refute")) {
      return null;
    }
    int start = text.sentenceStart(token);
    for (int at = token - 1; at >= Math.max(start, token - 12); at--) {
      if (text.claimNoun(at)) {
        int first = phraseStart(at, start);
        return new DenialSpan(
            new Range(token, token + 1),
            new Range(first, beforeHelp(token)),
            by ? named(byAt + 1) : null,
            text.owner(at),
            "denials/" + verb.rule());
      }
    }
    return null;
  }

  private int by(int token) {
    for (int at = token + 1; at < Math.min(token + 6, text.sentenceEnd(token)); at++) {
      if (words.is(at, "by")) {
        return at;
      }
    }
    return -1;
  }

  private int beforeHelp(int token) {
    int at = token;
    while (BE.contains(words.norm(at - 1))
        || HAVE.contains(words.norm(at - 1))
        || text.is(at - 1) == WordClass.ADVERB) {
      at--;
    }
    return at;
  }

  private int phraseStart(int noun, int start) {
    int at = noun;
    while (at > start
        && !text.is(at - 1).verb()
        && !words.mark(at - 1)
        && text.is(at - 1) != WordClass.AND) {
      at--;
    }
    return at;
  }

  private coranto.understand.people.@Nullable Member named(int from) {
    for (int token = from; token < Math.min(from + 6, text.sentenceEnd(from - 1)); token++) {
      if (text.at(token) != null) {
        return text.at(token);
      }
    }
    return null;
  }

  /// `Quill falsely claimed that ...`: the report denies what she claims.
  private @Nullable DenialSpan falsely(int token) {
    int from = words.is(token + 2, "that") ? token + 3 : token + 2;
    if (text.undone(token) || from + 1 >= text.sentenceEnd(token)) {
      return null;
    }
    Range about = new Range(from, text.clauseEnd(from));
    return new DenialSpan(
        new Range(token, token + 2), about, null, text.subject(token), "denials/falsely");
  }

  /// `his denials of ...`, `the group's denial that ...`.
  private @Nullable DenialSpan noun(int token) {
    int next = token + 1;
    boolean of = words.is(next, "of") || words.is(next, "that");
    var owner = of ? text.owner(token) : null;
    if (owner == null || next + 1 >= text.sentenceEnd(token) || words.is(next + 1, "service")) {
      return null;
    }
    Range about = new Range(next + 1, text.clauseEnd(next + 1));
    return new DenialSpan(new Range(token, next), about, owner, null, "denials/denial");
  }

  /// `contrary to reports that ...`, `contrary to what she said`.
  private @Nullable DenialSpan contrary(int token, int end) {
    boolean what = words.is(end, "what");
    int noun = things.claimIn(end);
    if (!what && noun < 0) {
      return null;
    }
    Range about = new Range(end, Math.max(end + 1, comma(end)));
    return new DenialSpan(
        new Range(token, end),
        about,
        null,
        what ? named(end + 1) : text.owner(noun),
        "denials/contrary-to");
  }

  private int comma(int from) {
    int end = text.clauseEnd(from);
    for (int token = from; token < end; token++) {
      if (words.is(token, ",")) {
        return token;
      }
    }
    return end;
  }
}
