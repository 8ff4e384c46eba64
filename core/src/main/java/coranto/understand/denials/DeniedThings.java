package coranto.understand.denials;

import coranto.understand.grammar.WordClass;
import coranto.understand.words.Lexicon;
import coranto.understand.words.Range;
import coranto.understand.words.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What follows a verb of denying, and whether it is a claim at all: nobody denies a claim who
/// denies somebody bail.
final class DeniedThings {
  private static final Set<String> GOODS = Lexicon.set("no-claims.txt");
  private static final Set<String> UNTRUE = Lexicon.set("untrue-words.txt");
  private static final Set<String> FALSE_AS = Lexicon.set("denial-words.tsv", "false-as");
  private static final Set<String> IT = Lexicon.set("denial-words.tsv", "pointing");

  /// A noun phrase has at most so many words.
  private static final int PHRASE = 9;

  private final DenialWords text;
  private final Words words;

  DeniedThings(DenialWords text) {
    this.text = text;
    this.words = text.words;
  }

  /// What `deny` denies, from the token after it; null when it refuses a good.
  @Nullable Range denied(int verb, int from) {
    int first = object(from);
    if (first >= text.sentenceEnd(verb) || words.mark(first) && !words.quoteMark(first)) {
      return before(verb);
    }
    if (words.is(first, "that") && words.wordy(first + 1)) {
      return new Range(first + 1, text.clauseEnd(first + 1));
    }
    if (IT.contains(words.norm(first)) && (words.mark(first + 1) || ends(first + 1))) {
      return new Range(first, first + 1);
    }
    boolean claim = claimIn(first) >= 0;
    return !claim && (good(first) || toSomeone(first))
        ? null
        : new Range(first, text.clauseEnd(first));
  }

  private boolean ends(int token) {
    WordClass next = text.is(token);
    return next == WordClass.PREPOSITION
        || next == WordClass.AND
        || next == WordClass.ADVERB
        || next == WordClass.MARK;
  }

  /// What `reject` and its like deny: a phrase with a noun for a claim, or anything *as false*.
  @Nullable Range rejected(int verb, int from) {
    int first = object(from);
    int end = first < text.sentenceEnd(verb) ? text.clauseEnd(first) : first;
    if (end <= first) {
      return null;
    }
    boolean it = IT.contains(words.norm(first)) && !text.is(first + 1).noun();
    int as = as(first, end);
    boolean untrue = as > 0;
    if (words.is(first, "whether") || words.is(first, "that") && words.wordy(first + 1)) {
      return new Range(first + 1, Math.max(first + 2, end));
    }
    int noun = claimIn(first);
    boolean plan = noun >= 0 && words.is(noun + 1, "of") && text.is(noun + 2) == WordClass.ING;
    boolean claim = noun >= 0 && !plan;
    return claim || untrue && (it || as > first) ? new Range(first, untrue ? as : end) : null;
  }

  /// Where *as* stands with a word for untrue behind it; -1 when it does not.
  private int as(int first, int end) {
    for (int token = first + 1; token < end; token++) {
      if (words.is(token, "as")) {
        for (int at = token + 1; at < Math.min(end + 3, token + 6); at++) {
          if (UNTRUE.contains(words.norm(at)) || FALSE_AS.contains(words.norm(at))) {
            return token;
          }
        }
      }
    }
    return -1;
  }

  private int object(int from) {
    int at = from;
    while (text.is(at) == WordClass.ADVERB
        || words.is(at, "on") && words.capital(at + 1)
        || words.capital(at) && words.is(at - 1, "on")) {
      at++;
    }
    return at;
  }

  /// The noun for a claim that heads the phrase; -1 when there is none.
  int claimIn(int first) {
    for (int token = first; token < first + PHRASE && words.has(token); token++) {
      if (text.claimNoun(token)) {
        return token;
      }
      boolean on =
          text.is(token).noun()
              || text.is(token) == WordClass.ADJECTIVE
              || text.is(token) == WordClass.DETERMINER
              || text.is(token) == WordClass.OWNER
              || words.possessive(token)
              || text.owns(token)
              || text.is(token) == WordClass.NUMBER
              || text.is(token) == WordClass.PARTICIPLE
              || text.is(token) == WordClass.ADVERB
              || words.is(token, "any")
              || words.is(token, "all")
              || words.is(token, "as") && token == first
              || words.is(token, "of")
              || words.is(token, "-")
              || words.quoteMark(token);
      if (!on) {
        return -1;
      }
    }
    return -1;
  }

  private boolean good(int first) {
    for (int token = first; token < first + PHRASE && words.has(token); token++) {
      if (GOODS.contains(words.norm(token))) {
        return true;
      }
      WordClass here = text.is(token);
      boolean on =
          here.noun()
              || here == WordClass.ADJECTIVE
              || here == WordClass.DETERMINER
              || here == WordClass.OWNER
              || here == WordClass.POSSESSIVE
              || words.is(token, "-")
              || words.is(token, "to")
              || here == WordClass.PRONOUN;
      if (!on) {
        return false;
      }
    }
    return false;
  }

  /// `denied him a second term`, `denying Americans a government`: two objects and no verb.
  private boolean toSomeone(int first) {
    int at = first;
    boolean name = text.at(first) != null || text.is(first) == WordClass.PRONOUN;
    boolean many = text.is(first) == WordClass.NOUN && words.norm(first).endsWith("s");
    while (text.is(at).noun() || text.is(at) == WordClass.PRONOUN && at == first) {
      at++;
    }
    WordClass next = text.is(at);
    boolean thing =
        next == WordClass.DETERMINER || next == WordClass.OWNER || next == WordClass.ADJECTIVE;
    boolean verb = next.verb() || text.is(at + 1).finite();
    return (name || many) && !verb && (thing || text.is(first) == WordClass.PRONOUN);
  }

  /// `claims that he denied`, `which she denies`: what stands before.
  private @Nullable Range before(int verb) {
    int start = text.sentenceStart(verb);
    for (int token = verb - 1; token > start; token--) {
      boolean relative = words.is(token, "that") && text.claimNoun(token - 1);
      boolean contact = text.claimNoun(token) && token < verb - 1;
      if (relative || contact) {
        return new Range(relative ? token - 1 : token, relative ? token : token + 1);
      }
      if (words.is(token, "which") || words.is(token, ",") && token < verb - 2) {
        return token > start ? new Range(start, token) : null;
      }
    }
    return null;
  }
}
