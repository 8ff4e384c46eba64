package coranto.understand.people;

import coranto.understand.grammar.WordClass;
import coranto.understand.grammar.WordClasses;
import coranto.understand.words.Lexicon;
import coranto.understand.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds who fits a pronoun by sex and distance, and describes each as it looks from there.
final class Antecedents {
  private static final Set<String> OWNING = Set.of("his", "her");
  private static final Set<String> SAYING = Set.copyOf(Lexicon.map("cues.tsv").keySet());

  /// How many sentences back a person is looked for.
  private static final int BACK = 5;

  private final Words words;
  private final WordClasses classes;
  private final Cast cast;

  Antecedents(Words words, WordClasses classes, Cast cast) {
    this.words = words;
    this.classes = classes;
    this.cast = cast;
  }

  /// Those that fit, the last mentioned last; nobody calls himself *he* in a quotation. After them
  /// the one who comes later in the sentence,
  /// when the pronoun stands in its opening (*In her speech, Halloran said*).
  List<Candidate> fitting(int pronoun, Member.Sex sex, List<Candidate> candidates) {
    var fitting = new ArrayList<Candidate>();
    int here = words.sentenceIndex(pronoun);
    for (Candidate candidate : candidates) {
      boolean near = here - words.sentenceIndex(candidate.first()) <= BACK;
      boolean own = words.quoted(pronoun) && candidate.speaksIn() == here;
      if (near && !own && candidate.may(sex)) {
        fitting.add(candidate);
      }
    }
    Candidate ahead = ahead(pronoun, sex);
    if (ahead != null && fitting.stream().noneMatch(each -> each.member() == ahead.member())) {
      fitting.add(ahead);
    }
    return fitting;
  }

  private @org.jspecify.annotations.Nullable Candidate ahead(int pronoun, Member.Sex sex) {
    int start = words.sentence(pronoun).firstToken();
    WordClass opens = classes.of(start);
    boolean opening =
        opens == WordClass.PREPOSITION || opens == WordClass.ING || opens == WordClass.WHO;
    if (!opening || words.quoted(pronoun)) {
      return null;
    }
    int end = Math.min(words.sentence(pronoun).endToken(), pronoun + 16);
    for (int token = pronoun + 1; token < end; token++) {
      Member member = words.is(token - 1, ",") ? cast.at(token) : null;
      if (member != null && member.person()) {
        var candidate = new Candidate(member, "", Member.Sex.UNKNOWN, token, end(token), Form.NAME);
        return candidate.may(sex) ? candidate : null;
      }
    }
    return null;
  }

  private int end(int token) {
    int end = token + 1;
    while (cast.at(end) == cast.at(token) && cast.firstOf(end) == token) {
      end++;
    }
    return end;
  }

  List<Choice> choices(int pronoun, List<Candidate> fitting) {
    int most = fitting.stream().mapToInt(Candidate::mentions).max().orElse(0);
    var choices = new ArrayList<Choice>();
    for (int at = 0; at < fitting.size(); at++) {
      Candidate candidate = fitting.get(at);
      var row = new double[PronounFeature.values().length];
      place(row, pronoun, candidate);
      made(row, candidate, candidate.mentions() == most);
      set(row, PronounFeature.NEAREST, at == fitting.size() - 1);
      set(row, PronounFeature.ONLY, fitting.size() == 1);
      grammar(row, pronoun, candidate);
      quotes(row, pronoun, candidate);
      choices.add(new Choice(candidate.first(), candidate.named(), row));
    }
    return choices;
  }

  private static void set(double[] row, PronounFeature feature, boolean holds) {
    row[feature.ordinal()] = holds ? 1 : 0;
  }

  private void place(double[] row, int pronoun, Candidate candidate) {
    int back = words.sentenceIndex(pronoun) - words.sentenceIndex(candidate.first());
    set(row, PronounFeature.ALWAYS, true);
    set(row, PronounFeature.SAME_SENTENCE, back == 0);
    set(row, PronounFeature.SENTENCE_BEFORE, back == 1);
    set(row, PronounFeature.TWO_BEFORE, back == 2);
    set(row, PronounFeature.FARTHER, back > 2);
    set(
        row,
        PronounFeature.OTHER_PARAGRAPH,
        words.paragraph(pronoun) != words.paragraph(candidate.first()));
    set(row, PronounFeature.AHEAD, candidate.first() > pronoun);
  }

  private static void made(double[] row, Candidate candidate, boolean most) {
    set(row, PronounFeature.BY_NAME, candidate.named() && candidate.form() == Form.NAME);
    set(row, PronounFeature.BY_PRONOUN, candidate.form() == Form.PRONOUN);
    set(row, PronounFeature.BY_ROLE, candidate.named() && candidate.form() == Form.ROLE);
    set(row, PronounFeature.UNNAMED, !candidate.named());
    set(row, PronounFeature.SEX_KNOWN, candidate.sex() != Member.Sex.UNKNOWN);
    set(row, PronounFeature.OFTEN, candidate.mentions() > 2);
    set(row, PronounFeature.MOST, most);
  }

  private void grammar(double[] row, int pronoun, Candidate candidate) {
    boolean here = words.sentenceIndex(pronoun) == words.sentenceIndex(candidate.first());
    boolean subject = subject(candidate.end());
    boolean owning = OWNING.contains(words.norm(pronoun)) && classes.of(pronoun) == WordClass.OWNER;
    boolean pronounSubject = !owning && subject(pronoun + 1);
    set(row, PronounFeature.OPENS, opens(candidate.first()));
    set(row, PronounFeature.SUBJECT, subject);
    set(row, PronounFeature.OBJECT, object(candidate.first()));
    set(row, PronounFeature.OWNER, words.possessive(candidate.end()));
    set(row, PronounFeature.BOTH_SUBJECTS, !here && subject && pronounSubject);
    set(row, PronounFeature.BOTH_SUBJECTS_HERE, here && subject && pronounSubject);
    boolean one = here && oneClause(candidate.end(), pronoun);
    set(row, PronounFeature.OWN, owning && one);
    set(row, PronounFeature.OWN_FARTHER, owning && here && !one);
    set(row, PronounFeature.BOUND, !owning && !pronounSubject && subject && one);
    set(
        row,
        PronounFeature.SPEAKS_ON,
        !here && says(pronoun, pronoun + 1) && says(candidate.first(), candidate.end()));
  }

  /// Whether a verb follows, past adverbs.
  private boolean subject(int end) {
    int at = beyondRoles(end);
    int last = at + 3;
    while (classes.of(at) == WordClass.ADVERB && at < last) {
      at++;
    }
    return classes.of(at).finite();
  }

  /// Past `, a member of the committee,` and `(R-KY)`.
  private int beyondRoles(int end) {
    int at = end;
    while (cast.told(at) || words.mark(at) && cast.told(at + 1)) {
      at++;
    }
    return at > end && (words.is(at, ",") || words.is(at, ")")) ? at + 1 : at;
  }

  private boolean object(int first) {
    int before = first - 1;
    while (before > first - 5
        && (classes.of(before).noun()
            || classes.of(before) == WordClass.DETERMINER
            || classes.of(before) == WordClass.ADJECTIVE)) {
      before--;
    }
    WordClass is = classes.of(before);
    return is == WordClass.PREPOSITION || is == WordClass.TO || is.verb();
  }

  /// Whether no other person is mentioned before in the sentence.
  private boolean opens(int first) {
    for (int token = words.sentence(first).firstToken(); token < first; token++) {
      if (cast.person(token)) {
        return false;
      }
    }
    return true;
  }

  /// Whether at most one verb and no start of another clause stands between.
  private boolean oneClause(int from, int to) {
    int verbs = 0;
    for (int token = from; token < to; token++) {
      WordClass is = classes.of(token);
      verbs += is.finite() ? 1 : 0;
      boolean starts =
          is == WordClass.WHO
              || words.is(token, "that")
              || words.is(token, ",")
              || words.is(token, ";")
              || words.quoteMark(token);
      if (starts || verbs > 1) {
        return false;
      }
    }
    return true;
  }

  private void quotes(double[] row, int pronoun, Candidate candidate) {
    boolean inside = words.quoted(pronoun);
    boolean quoted = words.quoted(candidate.first());
    set(row, PronounFeature.INTO_QUOTE, inside && !quoted);
    set(row, PronounFeature.OUT_OF_QUOTE, !inside && quoted);
    set(row, PronounFeature.BOTH_QUOTED, inside && quoted);
  }

  /// Whether the last mention, outside quotation marks, is of one who says.
  boolean says(Candidate candidate) {
    return !words.quoted(candidate.first()) && says(candidate.first(), candidate.end());
  }

  /// Whether a verb of saying stands right after or right before.
  private boolean says(int first, int end) {
    return saying(end) || saying(first - 1);
  }

  private boolean saying(int token) {
    String norm = words.norm(token);
    return norm.equals("said")
        || norm.equals("told")
        || norm.length() > 2
            && classes.of(token).finite()
            && (SAYING.contains(norm)
                || norm.endsWith("s") && SAYING.contains(norm.substring(0, norm.length() - 1))
                || norm.endsWith("d") && SAYING.contains(norm.substring(0, norm.length() - 1))
                || norm.endsWith("ed") && SAYING.contains(norm.substring(0, norm.length() - 2)));
  }
}
