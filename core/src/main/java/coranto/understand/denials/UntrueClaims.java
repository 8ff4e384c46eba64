package coranto.understand.denials;

import coranto.understand.grammar.WordClass;
import coranto.understand.people.Member;
import coranto.understand.words.Lexicon;
import coranto.understand.words.Range;
import coranto.understand.words.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Denials that say of a claim what it is: `that is not true`, `the story is false`, `called it a
/// lie`, `no evidence that`, `his baseless claim that`.
final class UntrueClaims {
  private static final Set<String> UNTRUE = Lexicon.set("untrue-words.txt");
  private static final Set<String> TRUE = Lexicon.set("untrue-praise.txt");
  private static final Set<String> BE =
      Set.of(
          "is", "was", "are", "were", "'s", "isn't", "wasn't", "aren't", "weren't", "'re", "ist",
          "war");
  private static final Set<String> NOT = Lexicon.set("denial-words.tsv", "not");
  private static final Set<String> IT = Lexicon.set("denial-words.tsv", "it");
  private static final Set<String> CALLED = Lexicon.set("denial-words.tsv", "called");
  private static final Set<String> SEEN = Lexicon.set("denial-words.tsv", "seen");
  private static final Set<String> EVIDENCE = Lexicon.set("denial-words.tsv", "evidence");
  private static final Set<String> OPENS = Lexicon.set("denial-words.tsv", "opens");

  /// A predicate has at most so many words before the one that tells.
  private static final int PREDICATE = 5;

  private final DenialWords text;
  private final Words words;
  private final DeniedThings things;

  UntrueClaims(DenialWords text) {
    this.text = text;
    this.words = text.words;
    this.things = new DeniedThings(text);
  }

  /// The denial whose cue begins at `token`; null when none does.
  @Nullable DenialSpan at(int token) {
    if (BE.contains(words.norm(token))) {
      return predicate(token);
    }
    if (CALLED.contains(words.norm(token))) {
      return called(token);
    }
    if (words.is(token, "no") && EVIDENCE.contains(words.norm(token + 1))) {
      return evidence(token);
    }
    DenialSpan whole = words.startsSentence(token) ? whole(token) : null;
    return whole == null && UNTRUE.contains(words.norm(token)) ? falseClaim(token) : whole;
  }

  /// `False.`, `Not true!`: a whole sentence that speaks of the one before.
  private @Nullable DenialSpan whole(int token) {
    int at = words.is(token, "not") || words.is(token, "totally") ? token + 1 : token;
    boolean untrue = words.is(token, "not") ? words.is(at, "true") : SHORT.contains(words.norm(at));
    int sentence = words.sentenceIndex(token);
    if (!untrue || !words.mark(at + 1) || text.sentenceEnd(token) > at + 3 || sentence == 0) {
      return null;
    }
    var before = words.sentences().get(sentence - 1);
    boolean near = words.paragraph(before.firstToken()) >= words.paragraph(token) - 1;
    return near && !text.question(token)
        ? denial(
            new Range(token, at + 1),
            new Range(before.firstToken(), before.endToken()),
            null,
            "short")
        : null;
  }

  private static final Set<String> SHORT = Lexicon.set("denial-words.tsv", "short");

  /// `is not true`, `was a lie`: of a claim that stands before, or of *it*.
  private @Nullable DenialSpan predicate(int be) {
    int last = untrue(be);
    if (last < 0 || text.undone(be)) {
      return null;
    }
    Range cue = new Range(be, last + 1);
    if (words.is(last + 1, "that") && IT.contains(words.norm(be - 1))) {
      return denial(cue, new Range(last + 2, text.clauseEnd(last + 2)), null, "not-true");
    }
    int start = clauseStart(be);
    int subject = text.is(be - 1) == WordClass.ADVERB ? be - 2 : be - 1;
    if (IT.contains(words.norm(subject)) && subject - start < 3) {
      return short_(last) ? denial(cue, new Range(subject, be), null, "not-true") : null;
    }
    int noun = claimBefore(be, start);
    return noun < 0
        ? null
        : denial(cue, new Range(from(noun, start), be), text.owner(noun), "not-true");
  }

  private @Nullable DenialSpan denial(
      Range cue, Range about, @Nullable Member claimant, String rule) {
    return about.end() > about.first()
        ? new DenialSpan(cue, about, null, claimant, "denials/" + rule)
        : null;
  }

  /// The last word of a predicate that says that something is not so; -1 when it does not.
  private int untrue(int be) {
    boolean not = words.norm(be).endsWith("n't");
    for (int at = be + 1; at <= be + PREDICATE; at++) {
      String norm = words.norm(at);
      if (UNTRUE.contains(norm)) {
        boolean noun = norm.equals("fake") && words.is(at + 1, "news");
        return not ? -1 : noun ? at + 1 : plain(at) ? at : -1;
      }
      if (TRUE.contains(norm)) {
        return not && plain(at) && !(norm.equals("so") && !words.mark(at + 1)) ? at : -1;
      }
      if (words.is(at, "case") && words.is(at - 1, "the")) {
        return not && !text.is(at + 1).noun() ? at : -1;
      }
      not |= NOT.contains(norm);
      boolean on =
          text.is(at) == WordClass.ADVERB
              || text.is(at) == WordClass.DETERMINER
              || text.is(at) == WordClass.ADJECTIVE
              || NOT.contains(norm)
              || words.quoteMark(at)
              || text.is(at) == WordClass.NUMBER
              || words.is(at, "%");
      if (!on) {
        return -1;
      }
    }
    return -1;
  }

  /// Whether the predicate ends with the word: no `false alarm`, no `true friend`.
  private boolean plain(int at) {
    boolean noun = text.is(at + 1).noun() && !words.quoteMark(at + 1) || words.is(at + 1, "-");
    return !noun
        && !words.is(at + 1, "enough")
        && !words.is(at + 1, "to")
        && !words.is(at + 1, "about");
  }

  /// Whether nothing but a time, a name or the end follows.
  private boolean short_(int last) {
    WordClass next = text.is(last + 1);
    return words.mark(last + 1)
        || next == WordClass.AND
        || next == WordClass.ADVERB
        || next == WordClass.PRONOUN
        || next == WordClass.NAME
        || words.is(last + 1, "as")
        || words.is(last + 1, "at");
  }

  private int clauseStart(int token) {
    int start = text.sentenceStart(token);
    for (int at = token - 1; at > start; at--) {
      boolean mark =
          words.is(at, ",") || words.is(at, ":") || words.is(at, ";") || words.quoteMark(at);
      boolean verb =
          words.is(at, "said")
              || words.is(at, "says")
              || words.is(at, "and")
              || words.is(at, "but");
      if (mark && at < token - 1 || verb && at < token - 1) {
        return at + 1;
      }
    }
    return start;
  }

  /// The noun for a claim that is the subject: right before the verb, or with its clause between.
  private int claimBefore(int be, int clause) {
    if (text.claimNoun(be - 1)) {
      return be - 1;
    }
    int start = text.sentenceStart(be);
    for (int at = be - 2; at >= start; at--) {
      if (text.claimNoun(at) && opens(at, be)) {
        return at;
      }
      if (words.is(at, ";") || words.is(at, ":") || words.quoteMark(at) && at < clause) {
        return -1;
      }
    }
    return -1;
  }

  /// Whether a clause or phrase hangs on the noun, with a verb of its own when it is a clause.
  private boolean opens(int noun, int be) {
    int at = noun + 1;
    while (at < be
        && (text.is(at) == WordClass.PREPOSITION && !words.is(at, "that") || dashed(at))) {
      if (text.is(at) == WordClass.PREPOSITION && !verbBetween(at, be)) {
        return true;
      }
      if (words.is(at, "of") || words.is(at, "about") || words.is(at, "in")) {
        return false;
      }
      at++;
    }
    boolean contact =
        (text.is(noun + 1) == WordClass.PRONOUN || text.at(noun + 1) != null)
            && verbBetween(noun + 1, Math.min(be, noun + 5));
    boolean that = words.is(at, "that") || contact;
    for (int token = noun; token < Math.min(be, noun + 10) && !that; token++) {
      that = words.is(token, "that");
    }
    return that;
  }

  private boolean dashed(int at) {
    return words.mark(at) && !words.is(at, ";") && !words.is(at, ":");
  }

  private boolean verbBetween(int from, int to) {
    for (int token = from; token < to; token++) {
      if (text.is(token).finite()) {
        return true;
      }
    }
    return false;
  }

  private int from(int noun, int start) {
    for (int at = noun + 1; at < noun + 10; at++) {
      if (words.is(at, "that") && words.wordy(at + 1)) {
        return at + 1;
      }
    }
    int at = noun;
    while (at > start && !text.is(at - 1).verb() && !words.mark(at - 1)) {
      at--;
    }
    return at;
  }

  /// `called the report false`, `calling it a lie`.
  private @Nullable DenialSpan called(int verb) {
    if (text.undone(verb) || text.is(verb) == WordClass.BASE) {
      return null;
    }
    boolean it = IT.contains(words.norm(verb + 1)) || words.is(verb + 1, "them");
    int noun = things.claimIn(verb + 1);
    int object = it ? verb + 2 : noun + 1;
    if (!it && noun < 0) {
      return null;
    }
    for (int at = object; at < object + 6; at++) {
      if (UNTRUE.contains(words.norm(at)) && plain(at)) {
        Range about = new Range(verb + 1, object);
        Member claimant = it ? null : text.owner(noun);
        return new DenialSpan(
            new Range(verb, at + 1), about, text.subject(verb), claimant, "denials/called-false");
      }
      if (text.is(at).finite() || words.is(at, ".") || words.is(at, ",")) {
        return null;
      }
    }
    return null;
  }

  /// `there is no evidence that`, `found no proof of`, `no truth to the rumours`.
  private @Nullable DenialSpan evidence(int no) {
    int opens = words.quoteMark(no + 2) ? no + 3 : no + 2;
    boolean emerged = words.is(opens, "has") && words.is(opens + 1, "emerged");
    opens = emerged ? opens + 2 : opens;
    boolean support = words.is(opens, "to") && words.is(opens + 1, "support");
    int from = support ? opens + 2 : opens + 1;
    boolean there = emerged;
    for (int at = no - 1; at >= Math.max(text.sentenceStart(no), no - 4); at--) {
      there |= words.is(at, "there") || words.is(at, "remains") || SEEN.contains(words.norm(at));
    }
    boolean fits =
        OPENS.contains(words.norm(opens))
            && (!words.is(opens, "to") || support || words.is(no + 1, "truth"));
    if (!there || !fits || text.undone(no) || from >= text.sentenceEnd(no)) {
      return null;
    }
    Member denier = SEEN.contains(words.norm(no - 1)) ? text.subject(no - 1) : null;
    return new DenialSpan(
        new Range(no, opens + 1),
        new Range(from, text.clauseEnd(from)),
        denier,
        null,
        "denials/no-evidence");
  }

  /// `Quill's baseless claim that ...`, `the false story about ...`.
  private @Nullable DenialSpan falseClaim(int token) {
    boolean lies = text.is(token).noun() && text.claimNoun(token);
    int noun = text.claimNoun(token + 1) ? token + 1 : text.claimNoun(token + 2) ? token + 2 : -1;
    if (lies || noun < 0 || text.is(token) == WordClass.NOUN && noun == token + 2) {
      return null;
    }
    boolean opened =
        words.is(noun + 1, "that") || words.is(noun + 1, "about") || words.is(noun + 1, "of");
    boolean undone = text.undone(token) || words.is(token - 1, "not");
    if (!opened || undone || words.is(noun, "statements") || noun + 2 >= text.sentenceEnd(noun)) {
      return null;
    }
    Range about = new Range(noun + 2, text.clauseEnd(noun + 2));
    return denial(new Range(token, noun + 1), about, claimant(token, noun), "false-claim");
  }

  /// The owner of the claim, else the subject of the verb that has it as its object.
  private @Nullable Member claimant(int token, int noun) {
    Member owner = text.owner(noun);
    if (owner != null) {
      return owner;
    }
    for (int at = token - 1; at >= Math.max(text.sentenceStart(token), token - 5); at--) {
      if (text.is(at).verb()) {
        return text.subject(at);
      }
    }
    return null;
  }
}
