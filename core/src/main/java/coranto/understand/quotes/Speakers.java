package coranto.understand.quotes;

import coranto.report.EntityType;
import coranto.understand.finding.Finding.Medium;
import coranto.understand.finding.Finding.Quote;
import coranto.understand.grammar.WordClass;
import coranto.understand.people.Member;
import coranto.understand.people.Scene;
import coranto.understand.words.Lexicon;
import coranto.understand.words.Range;
import coranto.understand.words.Words;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Says who is meant by the words that name a speaker, and by which medium the words came.
final class Speakers {
  private static final Set<String> NOUNS = Lexicon.set("role-nouns.txt");
  private static final Set<String> UNNAMED = Lexicon.set("unnamed.txt");
  private static final Set<String> BROADCASTERS = Lexicon.set("broadcasters.txt");
  private static final Set<String> BY = Set.of("in", "on", "at", "during", "via", "by");
  private static final Map<String, String> MEDIA = Lexicon.map("media.tsv");

  private static final Set<String> ASSEMBLIES =
      Set.of(
          "congress",
          "senate",
          "house",
          "parliament",
          "court",
          "assembly",
          "commons",
          "bundestag",
          "council",
          "security",
          "un",
          "united",
          "republicans",
          "democrats",
          "americans");

  private final Scene scene;
  private final Words words;
  private @Nullable Member author;
  private Medium last = Medium.OTHER;

  Speakers(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /// An entity's id, [Quote#UNNAMED], or null when nobody is given.
  @Nullable String speaker(Attribution attribution) {
    Range source = attribution.source();
    if (source == null) {
      return null;
    }
    if (scene.is(source.first()) == WordClass.WHO) {
      return antecedent(source.first());
    }
    int head = head(source);
    Member member = scene.cast().at(head);
    if (writing(head)) {
      return author(source);
    }
    Member first = scene.cast().at(source.first());
    if (first != null && first.person() && foreign()) {
      return first.id();
    }
    if (member == null
        && scene.cast().at(source.first()) != null
        && scene.cast().firstOf(source.first()) == source.first()
        && base(source, source.first())) {
      member = scene.cast().at(source.first());
    }
    if (member == null) {
      member = apposed(source, head);
    }
    if (member != null) {
      return member.id();
    }
    if (continues(attribution)) {
      return author == null ? null : author.id();
    }
    return unnamed(source, head) ? Quote.UNNAMED : null;
  }

  private boolean foreign() {
    String language = words.reading().report().language();
    return language != null && !language.startsWith("en");
  }

  /// Whom *who* or *which* goes back to: the name right before it.
  private @Nullable String antecedent(int who) {
    int before = words.is(who - 1, ",") ? who - 2 : who - 1;
    Member member = scene.cast().at(before);
    boolean person = words.is(who, "who");
    EntityType type = member == null ? EntityType.OTHER : member.type();
    boolean fits = person ? type == EntityType.PERSON : type == EntityType.ORGANISATION;
    return fits && member != null ? member.id() : null;
  }

  /// A name set beside a role: `the spokesman, Daniel Ashby`.
  private @Nullable Member apposed(Range source, int head) {
    for (int token = head + 1; token + 1 < source.end() && token < head + 12; token++) {
      Member member = words.is(token, ",") ? scene.cast().at(token + 1) : null;
      if (member != null && member.person() && scene.cast().firstOf(token + 1) == token + 1) {
        return member;
      }
    }
    return null;
  }

  private boolean base(Range source, int token) {
    Member member = scene.cast().at(token);
    int end = token;
    while (end < source.end() && scene.cast().at(end) == member) {
      end++;
    }
    return end == source.end()
        || words.is(end, ",")
        || words.is(end, "(")
        || words.is(end, "who")
        || words.is(end, "and")
        || words.is(end, "of");
  }

  /// The last noun before anything that is attached.
  private int head(Range source) {
    int head = source.first();
    for (int token = source.first(); token < source.end(); token++) {
      boolean noun =
          scene.is(token).noun()
              || scene.cast().at(token) != null
              || scene.is(token) == WordClass.PRONOUN;
      if (noun) {
        head = token;
      } else if (scene.is(token) == WordClass.PREPOSITION
          || scene.is(token) == WordClass.WHO
          || words.is(token, ",")
          || words.is(token, "(")) {
        break;
      }
    }
    return head;
  }

  private boolean unnamed(Range source, int head) {
    return UNNAMED.contains(words.norm(head))
        || NOUNS.contains(words.norm(head))
        || NOUNS.contains(singular(words.norm(head)))
        || UNNAMED.contains(words.norm(source.first() + 1))
        || scene.is(source.first()) == WordClass.NUMBER;
  }

  static String singular(String norm) {
    return norm.endsWith("s") ? norm.substring(0, norm.length() - 1) : norm;
  }

  private boolean writing(int head) {
    return scene.cast().at(head) == null && MEDIA.containsKey(words.norm(head));
  }

  /// The author of the letter, report, ...: whom it is from, or whose it is; else the last author.
  private @Nullable String author(Range source) {
    for (int token = source.first(); token < source.end(); token++) {
      boolean from = words.is(token, "from") || words.is(token, "by");
      boolean owner = words.possessive(token);
      Member member =
          from
              ? scene.cast().speaker(token + 1, source.end())
              : owner ? scene.cast().at(token - 1) : null;
      if (member != null) {
        author = member;
      }
    }
    return author == null ? null : author.id();
  }

  /// `it continued`: what was read from before goes on.
  private boolean continues(Attribution attribution) {
    Range source = attribution.source();
    return source != null
        && author != null
        && words.is(source.first(), "it")
        && source.end() - source.first() == 1
        && !attribution.contents().isEmpty()
        && words.quoteMark(attribution.contents().getFirst().first());
  }

  /// The medium that the cue, the source or the words beside them tell; speech when none does.
  Medium medium(Attribution attribution) {
    Cue cue = attribution.cue();
    Range source = attribution.source();
    if (source != null && writing(head(source))) {
      last = medium(words.norm(head(source)));
      return last;
    }
    if (continues(attribution)) {
      return last;
    }
    if (cue != null && cue.medium() != null) {
      return cue.medium();
    }
    Range block = attribution.block();
    Medium near = block.empty() ? null : near(block.end(), block.end() + 9);
    if (near == null && !block.empty()) {
      near = near(opening(block.first()), block.first());
    }
    if (near != null) {
      return near;
    }
    return cue != null && outlet(cue) ? Medium.INTERVIEW : Medium.SPEECH;
  }

  /// `told The Lantern`, `told the Echo`: a name that is no person and no assembly.
  private boolean outlet(Cue cue) {
    int listener = words.is(cue.end(), "the") ? cue.end() + 1 : cue.end();
    boolean told = cue.takes() == Cue.Takes.TELL && words.norm(cue.verb()).startsWith("t");
    return told
        && words.capital(listener)
        && words.wordy(listener)
        && !scene.cast().person(listener)
        && !ASSEMBLIES.contains(words.norm(listener));
  }

  private static Medium medium(String noun) {
    return Medium.valueOf(MEDIA.getOrDefault(noun, "other").toUpperCase(java.util.Locale.ROOT));
  }

  /// Whether the noun phrase may go on with the token: a brief interview is no brief.
  private boolean phrase(int token) {
    WordClass is = scene.is(token);
    return !words.quoted(token) && is != WordClass.PREPOSITION && is != WordClass.TO;
  }

  /// Where the words begin that open the sentence before the speaker (*In a statement, Quill
  /// said*); the speaker when a comma does not end them.
  private int opening(int source) {
    int start = scene.sentenceStart(source);
    boolean opens =
        source - start < 14 && words.is(source - 1, ",") && BY.contains(words.norm(start));
    return opens ? start : source;
  }

  /// `in a statement`, `in an interview with`, `at a rally`, `on Twitter`, `on CNN`.
  private @Nullable Medium near(int from, int to) {
    int end = Math.min(to, scene.sentenceEnd(Math.min(from, words.size() - 1)));
    for (int token = from; token < end; token++) {
      boolean by = BY.contains(words.norm(token)) && !words.quoted(token);
      String found = "";
      for (int noun = token + 1; by && noun < Math.min(token + 5, end) && phrase(noun); noun++) {
        found = MEDIA.containsKey(words.norm(noun)) ? words.norm(noun) : found;
      }
      if (!found.isEmpty()) {
        return medium(found);
      }
      if (by && BROADCASTERS.contains(words.norm(token + 1))) {
        return Medium.INTERVIEW;
      }
    }
    return null;
  }
}
