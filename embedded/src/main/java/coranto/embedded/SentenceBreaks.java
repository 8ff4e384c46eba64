package coranto.embedded;

import coranto.text.SentenceSplitter;
import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.Arrays;
import java.util.stream.IntStream;

/// Breaks texts where the sentences of a report begin, so that what is found is a sentence as it is
/// traced and cited. For one thread.
final class SentenceBreaks extends BreakIterator {
  private CharacterIterator text = new StringCharacterIterator("");

  /// Where sentences begin, and where the last one ends.
  private int[] breaks = {0};

  /// Which of them is looked at.
  private int at;

  @Override
  public void setText(CharacterIterator of) {
    text = of;
    var whole = new StringBuilder();
    for (char unit = of.first(); of.getIndex() < of.getEndIndex(); unit = of.next()) {
      whole.append(unit);
    }
    setBreaks(whole.toString());
  }

  @Override
  public void setText(String of) {
    text = new StringCharacterIterator(of);
    setBreaks(of);
  }

  private void setBreaks(String of) {
    var begins = SentenceSplitter.sentences(of).stream().mapToInt(sentence -> sentence.from());
    breaks = IntStream.concat(IntStream.of(0, of.length()), begins).sorted().distinct().toArray();
    at = 0;
  }

  @Override
  public CharacterIterator getText() {
    return text;
  }

  @Override
  public int current() {
    return breaks[at];
  }

  @Override
  public int first() {
    at = 0;
    return current();
  }

  @Override
  public int last() {
    at = breaks.length - 1;
    return current();
  }

  @Override
  public int next() {
    return next(1);
  }

  @Override
  public int previous() {
    return next(-1);
  }

  @Override
  public int next(int steps) {
    return moved(at + steps);
  }

  @Override
  public int following(int offset) {
    int found = Arrays.binarySearch(breaks, offset);
    return moved(found >= 0 ? found + 1 : -found - 1);
  }

  @Override
  public int preceding(int offset) {
    int found = Arrays.binarySearch(breaks, offset);
    return moved(found >= 0 ? found - 1 : -found - 2);
  }

  private int moved(int wanted) {
    at = Math.clamp(wanted, 0, breaks.length - 1);
    return wanted == at ? current() : DONE;
  }
}
