package coranto.story;

import coranto.report.Citation;
import coranto.report.Span;
import coranto.trace.Trace;
import coranto.understand.finding.Finding;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Finds sentences that say *not* where the sentence they are nearest to does not, or the other
/// way round: the one with the negation denies the other.
final class Flips {
  /// Words in common, of those of the longer one, from which two sentences differ in little but a
  /// negation.
  private static final double ALIKE = 0.75;

  /// So many words each may have for itself.
  private static final int MOST_ALONE = 1;

  /// By so many words one may be longer than the other.
  private static final int MOST_LONGER = 2;

  private final Sheets sheets;

  Flips(Sheets sheets) {
    this.sheets = sheets;
  }

  /// @param found takes claim and denial
  void of(int index, BiConsumer<Said, Said> found) {
    Sheet sheet = sheets.sheet(index);
    for (int at = 0; at < sheet.sentences().size(); at++) {
      int near = near(sheet, at);
      if (near >= 0) {
        compare(sheets.number(index, at), near, found);
      }
    }
  }

  /// The number of the sentence in the story that a sentence may turn round; -1 when there is
  /// none.
  private int near(Sheet sheet, int sentence) {
    Citation near = near(sheet.trace(sentence));
    return near == null || near.report().equals(sheet.id()) ? -1 : sheets.numberOf(near);
  }

  private static @Nullable Citation near(@Nullable Trace trace) {
    return switch (trace) {
      case null -> null;
      case Trace.Copied _ -> null;
      case Trace.Edited edited -> Negations.flipped(edited) ? edited.source() : null;
      case Trace.Reworded reworded -> Negations.flipped(reworded) ? reworded.source() : null;
      case Trace.Same same -> Negations.flipped(same) ? same.source() : null;
      case Trace.Fresh fresh -> fresh.nearest();
    };
  }

  private void compare(int here, int there, BiConsumer<Said, Said> found) {
    int inHere = Negations.count(text(here));
    int inThere = Negations.count(text(there));
    boolean length = Math.abs(words(here) - words(there)) <= MOST_LONGER;
    if (length && inHere % 2 != inThere % 2 && alike(text(here), text(there))) {
      Said one = sentence(here);
      Said other = sentence(there);
      found.accept(inHere > inThere ? other : one, inHere > inThere ? one : other);
    }
  }

  private static boolean alike(String here, String there) {
    Set<String> one = ContentWords.of(here);
    Set<String> other = ContentWords.of(there);
    int shared = ContentWords.shared(one, other);
    return shared >= ALIKE * Math.max(one.size(), other.size())
        && alone(one, other) <= MOST_ALONE
        && alone(other, one) <= MOST_ALONE;
  }

  /// How many words but negations one sentence has and the other has not.
  private static long alone(Set<String> one, Set<String> other) {
    return one.stream().filter(word -> !other.contains(word) && !Negations.in(word)).count();
  }

  private int words(int number) {
    return sheets.sheet(sheets.sheetOf(number)).words(sheets.sentenceOf(number));
  }

  private String text(int number) {
    return sheets.sheet(sheets.sheetOf(number)).text(sheets.sentenceOf(number));
  }

  /// A sentence as its speaker's, when it lies in words of one.
  private Said sentence(int number) {
    int index = sheets.sheetOf(number);
    Sheet sheet = sheets.sheet(index);
    Span span = sheet.sentences().get(sheets.sentenceOf(number));
    String speaker = null;
    for (Finding finding : sheet.findings()) {
      if (speaker == null
          && finding instanceof Finding.Spanned spanned
          && spanned.span().shared(span) * 2 > span.length()) {
        speaker = Said.speaker(finding);
      }
    }
    return Said.of(sheets, index, span, span, speaker);
  }
}
