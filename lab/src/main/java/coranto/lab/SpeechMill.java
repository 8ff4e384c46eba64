package coranto.lab;

import coranto.report.Tokens;
import coranto.understand.grammar.Relation;
import coranto.understand.grammar.WordClass;
import coranto.understand.words.Lexicon;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/// Puts sentences of openly licensed texts, which hold little reported speech, into the mouths of
/// invented speakers, in the ways news does it, so that a parser can learn from them. Its output is
/// an input of `TeachGrammar`.
public final class SpeechMill {
  private static final int SEED = 23;
  private static final int LEAST = 5;
  private static final int MOST = 28;
  private static final List<String> PAST =
      List.of(
          "said",
          "said",
          "said",
          "said",
          "said",
          "added",
          "told reporters",
          "argued",
          "claimed",
          "insisted",
          "warned",
          "noted",
          "announced",
          "acknowledged",
          "explained",
          "believed",
          "suggested",
          "wrote",
          "testified",
          "denied",
          "predicted",
          "conceded",
          "admitted",
          "complained",
          "hoped",
          "feared",
          "thought",
          "concluded",
          "estimated",
          "promised",
          "declared",
          "confirmed",
          "stressed",
          "reported");
  private static final List<String> PRESENT =
      List.of(
          "says", "says", "believes", "argues", "hopes", "thinks", "insists", "claims", "warns");
  private static final List<String> CLOSING =
      List.of("said", "said", "said", "said", "added", "wrote", "says", "explained", "recalled");
  private static final List<String> DAYS =
      List.of(
          "Monday", "Tuesday", "on Wednesday", "Thursday", "on Friday", "last week", "this month");
  private static final List<String> WHERE =
      List.of(
          "in a statement",
          "in an interview",
          "at a news conference",
          "in a letter",
          "on Twitter",
          "in an email",
          "during a debate",
          "in a speech",
          "before the vote");
  private static final List<String> LISTENERS =
      List.of(
          "reporters", "lawmakers", "the newspaper", "the committee", "supporters", "her", "CNN");
  private static final List<String> ASIDE =
      List.of(
          "a spokesman for the group",
          "the mayor of the city",
          "who led the inquiry",
          "a professor of law",
          "the party's leader",
          "who was there",
          "a lawyer for the family",
          "the chief executive",
          "who has studied the case",
          "a longtime ally");

  private static final Set<String> NO_NAMES = Lexicon.set("no-names.txt");

  private final Random random = new Random(SEED);
  private final NameMill names = new NameMill();
  private final List<String> roles =
      Lexicon.set("role-nouns.txt").stream()
          .filter(role -> role.chars().allMatch(letter -> letter < 128) && !role.contains(" "))
          .sorted()
          .toList();
  private final List<String> clauses;

  private SpeechMill(List<String> clauses) {
    this.clauses = clauses;
  }

  /// @param args the taught texts to take sentences from; the file to write; how many sentences
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      System.err.println("usage: SpeechMill TAUGHT-FILE LINES.gz COUNT");
      System.exit(2);
    }
    var mill = new SpeechMill(clauses(Taught.read(Path.of(args[0]))));
    try (Writer out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(Path.of(args[1]))),
            StandardCharsets.UTF_8)) {
      for (int at = 0; at < Integer.parseInt(args[2]); at += 5) {
        var text = new StringBuilder();
        for (int more = 0; more < 5; more++) {
          text.append(mill.sentence().replace(",,", ",").replace(",.", ".")).append("  ");
        }
        out.write("made\t-\t" + text.toString().strip() + "\n");
      }
    }
  }

  /// The plain sentences: with a subject and a finite verb, without quotation marks, whole.
  private static List<String> clauses(List<Taught> texts) {
    var found = new ArrayList<String>();
    for (Taught text : texts) {
      Tokens tokens = text.reading().tokens();
      for (Taught.Sentence sentence : text.sentences()) {
        int size = sentence.heads().length;
        int first = sentence.first();
        String raw =
            text.reading()
                .report()
                .text()
                .substring(tokens.from(first), tokens.to(first + size - 1));
        boolean fits = size >= LEAST && size <= MOST && raw.endsWith(".") && finite(sentence);
        if (fits && raw.matches("[A-Z][^\"“”:;()\\[\\]\n]*")) {
          found.add(
              raw.substring(0, raw.length() - 1).strip().replace(" ,", ",").replace(" 's", "'s"));
        }
      }
    }
    return found;
  }

  private static boolean finite(Taught.Sentence sentence) {
    for (int at = 0; at < sentence.heads().length; at++) {
      boolean subject =
          sentence.relations()[at] == Relation.SUBJECT
              || sentence.relations()[at] == Relation.PASSIVE_SUBJECT;
      int head = sentence.heads()[at];
      boolean root =
          head < sentence.heads().length && sentence.heads()[head] == sentence.heads().length;
      if (subject && root && at < head && sentence.classes()[0] != WordClass.PREPOSITION) {
        return true;
      }
    }
    return false;
  }

  private String sentence() {
    return switch (random.nextInt(16)) {
      case 0, 1, 2 -> capital(source()) + when() + " " + one(PAST) + that() + inner(clause()) + ".";
      case 3 -> capital(source()) + " " + one(PRESENT) + that() + inner(clause()) + ".";
      case 4, 5 -> clause() + ", " + source() + " " + one(CLOSING) + late() + ".";
      case 6 -> "“" + clause() + ",” " + one(CLOSING) + " " + source() + late() + ".";
      case 7 -> "“" + clause() + ",” " + source() + " " + one(CLOSING) + late() + ".";
      case 8 -> "“" + clause() + ",” " + one(CLOSING) + " " + source() + ". “" + clause() + ".”";
      case 9 -> "According to " + source() + ", " + inner(clause()) + ".";
      case 10 -> clause() + ", according to " + source() + ".";
      case 11 ->
          capital(source()) + " told " + one(LISTENERS) + late() + that() + inner(clause()) + ".";
      case 12 ->
          capital(source())
              + " "
              + one(PAST)
              + that()
              + inner(clause())
              + ", but "
              + inner(clause())
              + ".";
      case 13 ->
          capital(source())
              + " "
              + one(PAST)
              + late()
              + " that "
              + inner(clause())
              + " and that "
              + inner(clause())
              + ".";
      case 14 ->
          capital(one(WHERE)) + ", " + source() + " " + one(PAST) + that() + inner(clause()) + ".";
      default ->
          capital(source())
              + ", who "
              + one(PAST)
              + that()
              + inner(clause())
              + ", "
              + one(PAST)
              + " that "
              + inner(clause())
              + ".";
    };
  }

  private String source() {
    String name = names.person("Ida Marsh");
    String role = one(roles);
    return switch (random.nextInt(12)) {
      case 0, 1 -> name;
      case 2 -> name + ", " + one(ASIDE) + ",";
      case 3 -> "the " + role;
      case 4 -> name.substring(name.lastIndexOf(' ') + 1);
      case 5 -> random.nextBoolean() ? "he" : random.nextBoolean() ? "she" : "they";
      case 6 -> names.organisation(2);
      case 7 -> role.endsWith("s") ? role : role + "s";
      case 8 -> "a " + role + " for " + names.organisation(2);
      case 9 -> Character.toUpperCase(role.charAt(0)) + role.substring(1) + " " + name;
      case 10 -> "Mr. " + name.substring(name.lastIndexOf(' ') + 1);
      default -> "a " + role + " who asked not to be named";
    };
  }

  private String that() {
    return random.nextInt(3) == 0 ? " " : " that ";
  }

  private String when() {
    return random.nextInt(5) == 0 ? " on " + one(List.of("Monday", "Tuesday", "Friday")) : "";
  }

  private String late() {
    return switch (random.nextInt(5)) {
      case 0 -> " " + one(DAYS);
      case 1 -> " " + one(WHERE);
      default -> "";
    };
  }

  private String clause() {
    return one(clauses);
  }

  private static String inner(String clause) {
    int blank = clause.indexOf(' ');
    String first = blank < 0 ? clause : clause.substring(0, blank);
    boolean common =
        NO_NAMES.contains(first.toLowerCase(java.util.Locale.ROOT))
            || List.of(
                    "The", "This", "He", "She", "It", "They", "A", "An", "These", "There", "We",
                    "His", "Her", "Its", "Their", "Some", "Many", "Most", "All", "That")
                .contains(first);
    return common && !first.equals("I")
        ? first.toLowerCase(java.util.Locale.ROOT) + clause.substring(blank)
        : clause;
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private String one(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
