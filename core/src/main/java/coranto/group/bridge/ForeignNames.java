package coranto.group.bridge;

import com.ibm.icu.text.Transliterator;
import coranto.report.Reading;
import coranto.report.Sentence;
import coranto.report.Tokens;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Finds the names of a report by their sound. Where names have capital letters, these tell them;
/// in Arabic any long word may be one, in Japanese what stands in katakana.
final class ForeignNames {
  /// So many landmarks are kept at most, the first ones.
  private static final int MOST = 90;
  private static final Transliterator LATIN =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

  private final Reading reading;
  private final List<Landmark> found;
  private final Map<String, Landmark> once = new HashMap<>();
  private final Map<String, Map<Sounds, String>> skeletons = new HashMap<>();

  private ForeignNames(Reading reading, List<Landmark> found) {
    this.reading = reading;
    this.found = found;
  }

  static void find(Reading reading, Tongue tongue, List<Landmark> found) {
    var names = new ForeignNames(reading, found);
    if (tongue.language().equals("ja")) {
      names.katakana(reading.report().titleOrEmpty());
      names.katakana(reading.report().text());
    } else if (tongue.nounsToo()) {
      names.named();
    } else {
      for (Sentence sentence : reading.sentences()) {
        names.capitals(sentence);
      }
    }
  }

  /// Where every noun has a capital, only what understanding found.
  private void named() {
    reading
        .names()
        .forEach(
            name -> {
              var words = new ArrayList<String>();
              for (String word : name.name().split("[ -]")) {
                if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
                  words.add(word);
                }
              }
              add(words, Rule.CAPITALS);
            });
  }

  /// Words with a capital that stand side by side, and words in Arabic letters.
  private void capitals(Sentence sentence) {
    Tokens tokens = reading.tokens();
    var run = new ArrayList<String>();
    Rule rule = Rule.CAPITALS;
    for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
      boolean word = tokens.kind(token) == Tokens.Kind.WORD;
      boolean arabic = word && script(tokens, token) == UnicodeScript.ARABIC;
      boolean capital = word && tokens.capital(token) && token > sentence.firstToken();
      Rule own = arabic ? Rule.ARABIC : Rule.CAPITALS;
      if (!capital && !arabic || own != rule) {
        add(run, rule);
        run.clear();
      }
      if (capital || arabic) {
        rule = own;
        run.add(arabic ? Stems.stem(tokens.norm(token)) : tokens.norm(token));
      }
    }
    add(run, rule);
  }

  private static UnicodeScript script(Tokens tokens, int token) {
    return UnicodeScript.of(tokens.text().codePointAt(tokens.from(token)));
  }

  private void katakana(String text) {
    var run = new ArrayList<String>();
    int from = -1;
    for (int at = 0; at <= text.length(); at++) {
      boolean kana = at < text.length() && katakana(text.charAt(at));
      if (kana && from < 0) {
        from = at;
      } else if (!kana && from >= 0) {
        run.add(text.substring(from, at));
        from = -1;
        if (at == text.length() || text.charAt(at) != '・' && text.charAt(at) != '＝') {
          add(run, Rule.KANA);
          run.clear();
        }
      }
    }
  }

  private static boolean katakana(char letter) {
    return letter == 'ー' || letter != '・' && UnicodeScript.of(letter) == UnicodeScript.KATAKANA;
  }

  /// How names are told in a script, and in whose sounds they are kept.
  private enum Rule {
    CAPITALS(EnumSet.allOf(Sounds.class), 3, 5),
    ARABIC(EnumSet.of(Sounds.ARABIC), 5, 6),
    KANA(EnumSet.of(Sounds.KANA), 4, 5);

    final Set<Sounds> sounds;
    final int least;
    final int leastInFull;

    Rule(Set<Sounds> sounds, int least, int leastInFull) {
      this.sounds = sounds;
      this.least = least;
      this.leastInFull = leastInFull;
    }
  }

  /// A run of words that stand side by side.
  private void add(List<String> run, Rule rule) {
    String before = "";
    for (String word : run) {
      String latin = latin(word);
      for (Sounds sounds : rule.sounds) {
        add(sounds, before, latin, word, rule);
      }
      before = latin;
    }
  }

  private void add(Sounds sounds, String before, String latin, String printed, Rule rule) {
    String own = skeleton(sounds, latin);
    String first = before.isEmpty() ? "" : skeleton(sounds, before);
    if (own.length() >= rule.least) {
      add(Sort.NAME.landmark(sounds + own, printed, sounds.reach()));
    }
    if (own.length() > 1
        && first.length() > 1
        && own.length() + first.length() >= rule.leastInFull) {
      add(Sort.FULL_NAME.landmark(sounds + first + " " + own, printed, sounds.reach()));
    }
  }

  /// Names come again and again in a report.
  private String skeleton(Sounds sounds, String latin) {
    return skeletons
        .computeIfAbsent(latin, _ -> new EnumMap<>(Sounds.class))
        .computeIfAbsent(sounds, kept -> kept.skeleton(latin));
  }

  private void add(Landmark landmark) {
    if (once.size() < MOST
        && once.putIfAbsent(landmark.printed() + landmark.key(), landmark) == null) {
      found.add(landmark);
    }
  }

  private static String latin(String word) {
    boolean latin = UnicodeScript.of(word.codePointAt(0)) == UnicodeScript.LATIN;
    return latin ? word.toLowerCase(Locale.ROOT) : LATIN.transliterate(word);
  }
}
