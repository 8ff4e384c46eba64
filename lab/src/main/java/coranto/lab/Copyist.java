package coranto.lab;

import coranto.report.Reading;
import coranto.report.Sentence;
import coranto.text.Resource;
import coranto.text.TextReader;
import coranto.trace.Tracer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/// Makes copies of texts as copying outlets do: whole, cut, edited, with synonyms put in, or mixed
/// with a text of their own. The same seed makes the same copies.
final class Copyist {
  /// What a copy is made by. Where it holds another report too, that is less than a half.
  enum Way {
    WHOLE,
    CUT,
    EDITED,
    SPUN,
    MIXED,
    REORDERED,
    LEAD_REWRITTEN,
    CREDITED,
    STITCHED
  }

  private static final Pattern WORD = Pattern.compile("[a-z]{4,}");
  private static final double KEPT = 0.6;
  private static final double TOUCHED = 0.5;
  private static final double SPUN = 0.4;
  private static final double OWN = 0.3;
  private static final String CREDIT = "\n\nThe Associated Press contributed to this report.";

  private final Random random;
  private final Map<String, List<String>> synonyms = new HashMap<>();

  Copyist(long seed) {
    random = new Random(seed);
    for (String line : Resource.lines(Tracer.class, "synonyms.txt")) {
      var group = List.of(line.split(" "));
      group.forEach(word -> synonyms.putIfAbsent(word, group));
    }
  }

  /// @param own a text by nobody else, for a copy mixed with it
  String copy(Way way, Reading source, Reading own) {
    List<String> sentences = sentences(source);
    return switch (way) {
      case WHOLE -> joined(sentences);
      case CUT -> joined(sentences.subList(0, (int) Math.ceil(sentences.size() * KEPT)));
      case EDITED -> joined(sentences.stream().map(this::edited).toList());
      case SPUN -> joined(sentences.stream().map(this::spun).toList());
      case MIXED -> mixed(sentences, sentences(own));
      case REORDERED -> reordered(sentences);
      case LEAD_REWRITTEN -> led(sentences, sentences(own));
      case CREDITED -> joined(sentences.stream().map(this::edited).toList()) + CREDIT;
      case STITCHED -> stitched(sentences, sentences(own));
    };
  }

  static Reading read(String text) {
    return TextReader.read(coranto.report.Report.draft("text", text).build());
  }

  private static List<String> sentences(Reading reading) {
    var sentences = new ArrayList<String>();
    for (Sentence sentence : reading.sentences()) {
      sentences.add(reading.text(sentence));
    }
    return sentences;
  }

  private static String joined(List<String> sentences) {
    return String.join("\n\n", sentences);
  }

  /// Half of the sentences lose a word.
  private String edited(String sentence) {
    var words = new ArrayList<>(List.of(sentence.split(" ")));
    if (words.size() > 6 && random.nextDouble() < TOUCHED) {
      words.remove(2 + random.nextInt(words.size() - 4));
    }
    return String.join(" ", words);
  }

  /// Four of ten words that have synonyms are put for one of them.
  private String spun(String sentence) {
    return WORD.matcher(sentence)
        .replaceAll(
            found -> {
              var group = synonyms.get(found.group());
              return group == null || random.nextDouble() >= SPUN
                  ? found.group()
                  : group.get(random.nextInt(group.size()));
            });
  }

  /// Edited, in another order.
  private String reordered(List<String> sentences) {
    var moved = new ArrayList<>(sentences.stream().map(this::edited).toList());
    Collections.shuffle(moved, random);
    return joined(moved);
  }

  /// Spun, under a lead of its own.
  private String led(List<String> sentences, List<String> own) {
    var led = new ArrayList<>(own.subList(0, Math.min(2, own.size())));
    sentences.stream().skip(2).map(this::spun).forEach(led::add);
    return joined(led);
  }

  /// Two thirds of one report and a third of another, each edited, in turns.
  private String stitched(List<String> sentences, List<String> other) {
    var stitched = new ArrayList<String>();
    int taken = 0;
    for (int at = 0; at < sentences.size(); at++) {
      stitched.add(edited(sentences.get(at)));
      if (at % 2 == 1 && taken < other.size() && taken * 3 < sentences.size()) {
        stitched.add(edited(other.get(taken++)));
      }
    }
    return joined(stitched);
  }

  private String mixed(List<String> copied, List<String> own) {
    var sentences = new ArrayList<>(copied);
    int added = Math.min(own.size(), (int) (copied.size() * OWN));
    for (int at = 0; at < added; at++) {
      sentences.add(random.nextInt(sentences.size() + 1), own.get(at));
    }
    return joined(sentences);
  }
}
