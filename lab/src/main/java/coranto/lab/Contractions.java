package coranto.lab;

import coranto.report.Reading;
import coranto.report.Report;
import coranto.report.Tokens;
import coranto.text.TextReader;
import coranto.understand.grammar.Relation;
import coranto.understand.grammar.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Draws words of taught texts together as speech does (`does not` to `doesn't`, `they will` to
/// `they'll`), since formal texts rarely do. A word so made is one token: it has the class of its
/// first
/// half, and stands in the tree where the half stood that is nearer to the root.
final class Contractions {
  private static final double SHARE = .4;
  private static final Map<String, String> NEGATED =
      Map.ofEntries(
          Map.entry("do", "don't"),
          Map.entry("does", "doesn't"),
          Map.entry("did", "didn't"),
          Map.entry("is", "isn't"),
          Map.entry("are", "aren't"),
          Map.entry("was", "wasn't"),
          Map.entry("were", "weren't"),
          Map.entry("has", "hasn't"),
          Map.entry("have", "haven't"),
          Map.entry("had", "hadn't"),
          Map.entry("would", "wouldn't"),
          Map.entry("could", "couldn't"),
          Map.entry("should", "shouldn't"),
          Map.entry("will", "won't"),
          Map.entry("can", "can't"));
  private static final Map<String, String> VERBS =
      Map.of("am", "'m", "are", "'re", "have", "'ve", "will", "'ll", "would", "'d", "had", "'d");
  private static final Set<String> PRONOUNS =
      Set.of("i", "you", "he", "she", "it", "we", "they", "who", "that", "there");

  private final Random random = new Random(29);

  /// The texts with some of their words drawn together; a text that is read otherwise then stays as
  /// it was.
  List<Taught> in(List<Taught> texts) {
    return texts.stream().map(this::in).toList();
  }

  private Taught in(Taught taught) {
    Tokens tokens = taught.reading().tokens();
    String text = taught.reading().report().text();
    boolean[] gone = new boolean[tokens.size()];
    var changed = new StringBuilder();
    int done = 0;
    for (Taught.Sentence sentence : taught.sentences()) {
      int end = sentence.first() + sentence.heads().length;
      for (int token = sentence.first(); token + 1 < end; token++) {
        String drawn = drawn(tokens, token);
        if (drawn != null && random.nextDouble() < SHARE) {
          changed.append(text, done, tokens.from(token)).append(drawn);
          done = tokens.to(token + 1);
          gone[++token] = true;
        }
      }
    }
    String made = changed.append(text.substring(done)).toString();
    Reading reading = TextReader.read(Report.draft("text", made).build());
    var sentences = new ArrayList<Taught.Sentence>();
    for (Taught.Sentence sentence : taught.sentences()) {
      sentences.add(without(sentence, gone));
    }
    return fits(reading, sentences, tokens.size() - count(gone))
        ? new Taught(reading, sentences)
        : taught;
  }

  private static int count(boolean[] gone) {
    int count = 0;
    for (boolean each : gone) {
      count += each ? 1 : 0;
    }
    return count;
  }

  private static boolean fits(Reading reading, List<Taught.Sentence> sentences, int size) {
    Set<Integer> firsts =
        reading.sentences().stream()
            .map(each -> each.firstToken())
            .collect(java.util.stream.Collectors.toSet());
    return reading.tokens().size() == size
        && sentences.stream().allMatch(each -> firsts.contains(each.first()));
  }

  /// The two words drawn together; null when they aren't.
  private static @Nullable String drawn(Tokens tokens, int token) {
    String one = tokens.raw(token);
    String other = tokens.raw(token + 1);
    String small = one.toLowerCase(java.util.Locale.ROOT);
    if (tokens.to(token) + 1 != tokens.from(token + 1)) {
      return null;
    }
    String negated = other.equals("not") ? NEGATED.get(small) : null;
    if (negated != null) {
      return one.charAt(0) + negated.substring(1);
    }
    String verb = PRONOUNS.contains(small) ? VERBS.get(other) : null;
    boolean fits =
        switch (other) {
          case "am" -> small.equals("i");
          case "are" -> Set.of("you", "we", "they").contains(small);
          case "have" -> Set.of("i", "you", "we", "they").contains(small);
          default -> true;
        };
    return verb != null && fits ? one + verb : null;
  }

  private static Taught.Sentence without(Taught.Sentence sentence, boolean[] gone) {
    int size = sentence.heads().length;
    int[] place = new int[size + 1];
    int kept = 0;
    int before = 0;
    for (int at = 0; at < sentence.first(); at++) {
      before += gone[at] ? 1 : 0;
    }
    for (int at = 0; at < size; at++) {
      place[at] = gone[sentence.first() + at] ? kept - 1 : kept++;
    }
    place[size] = kept;
    var classes = new WordClass[kept];
    int[] heads = new int[kept];
    var relations = new Relation[kept];
    for (int at = 0; at < size; at++) {
      if (gone[sentence.first() + at]) {
        continue;
      }
      boolean joined = at + 1 < size && gone[sentence.first() + at + 1];
      int shown = joined && sentence.heads()[at] == at + 1 ? at + 1 : at;
      classes[place[at]] = sentence.classes()[at];
      heads[place[at]] = place[sentence.heads()[shown]];
      relations[place[at]] = sentence.relations()[shown];
    }
    return new Taught.Sentence(sentence.first() - before, classes, heads, relations);
  }
}
