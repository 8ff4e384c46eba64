package coranto.understand.quotes;

import coranto.understand.grammar.WordClass;
import coranto.understand.people.Scene;
import coranto.understand.words.Range;
import coranto.understand.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The cues that stand near a passage in quotation marks, and which of them it belongs to.
final class NearCues {
  /// A quotation of fewer words than this, with no cue beside it, is a way of speaking.
  static final int FEWEST = 4;

  private final Scene scene;
  private final Words words;
  private final Map<Integer, List<Attribution>> bySentence;

  NearCues(Scene scene, List<Attribution> attributions) {
    this.scene = scene;
    this.words = scene.words();
    this.bySentence =
        attributions.stream()
            .collect(Collectors.groupingBy(each -> words.sentenceIndex(each.cueTokens().first())));
  }

  /// Those of one sentence, by its index.
  List<Attribution> in(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  /// How many words stand between the marks.
  int words(Range quotation) {
    int count = 0;
    for (int token = quotation.first(); token < quotation.end(); token++) {
      count += words.wordy(token) ? 1 : 0;
    }
    return count;
  }

  /// Whether the quotation begins its sentence.
  boolean alone(Range quotation) {
    return words.startsSentence(quotation.first()) || words.quoteMark(quotation.first() - 1);
  }

  /// The attribution right after the quotation, or the nearest before it in its sentence.
  @Nullable Attribution beside(Range quotation) {
    Attribution best = null;
    int nearest = 4;
    int last = quotation.end() - 1;
    for (Attribution each : around(quotation.end() - 1)) {
      Range block = each.block();
      int gap = block.first() - quotation.end();
      boolean after = gap >= 0 && gap < nearest && near(last, block.first()) && !title(quotation);
      if (after && bare(quotation.end(), block.first()) && each.tells()) {
        best = each;
        nearest = gap;
      }
    }
    return best != null ? best : leading(quotation);
  }

  /// `on CBS's "Morning Hour," he said`: a few words that name something.
  private boolean title(Range quotation) {
    int before = quotation.first() - 1;
    boolean names =
        words.possessive(before)
            || scene.is(before) == WordClass.PREPOSITION
            || scene.is(before).noun()
            || scene.is(before) == WordClass.DETERMINER;
    return !alone(quotation)
        && names
        && words(quotation) <= FEWEST
        && words.capital(quotation.first() + 1);
  }

  /// The attributions whose cues stand in the token's sentence or the next.
  List<Attribution> around(int token) {
    int sentence = words.sentenceIndex(token);
    var around = new ArrayList<Attribution>(in(sentence));
    around.addAll(in(sentence + 1));
    return around;
  }

  private boolean near(int last, int first) {
    if (!words.has(first)) {
      return false;
    }
    boolean same = scene.sameSentence(last, first);
    boolean comma =
        words.quoteMark(last) && (ends(last - 1) || words.quoteMark(last - 1) && ends(last - 2));
    boolean next =
        words.sentenceIndex(first) - words.sentenceIndex(last) == 1
            && words.paragraph(first) == words.paragraph(last);
    return same || comma && next;
  }

  private boolean ends(int token) {
    return words.is(token, ",") || words.is(token, "?") || words.is(token, "!");
  }

  /// Whether only commas and adverbs stand between.
  private boolean bare(int first, int end) {
    for (int token = first; token < end; token++) {
      boolean light =
          words.is(token, ",") || words.is(token, "-") || scene.is(token) == WordClass.ADVERB;
      if (!light) {
        return false;
      }
    }
    return true;
  }

  /// The nearest attribution before the quotation in its sentence.
  private @Nullable Attribution leading(Range quotation) {
    Attribution best = null;
    for (Attribution each : around(quotation.first())) {
      Range block = each.block();
      boolean before =
          block.end() <= quotation.first()
              && words.has(block.first())
              && scene.sameSentence(each.cueTokens().first(), quotation.first());
      if (before
          && !taken(each, quotation)
          && (best == null || !Thoughts.tells(words, each) || Thoughts.tells(words, best))) {
        best = each;
      }
    }
    return best;
  }

  /// Whether the attribution closes an earlier quotation and this one begins anew.
  private boolean taken(Attribution attribution, Range quotation) {
    boolean behind =
        attribution.contents().stream()
            .anyMatch(content -> content.end() <= attribution.block().first());
    boolean near = quotation.first() - attribution.block().end() < 8;
    return behind && !near;
  }
}
