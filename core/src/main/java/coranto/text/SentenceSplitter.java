package coranto.text;

import coranto.report.Span;
import java.util.ArrayList;
import java.util.List;

/// Cuts a text into sentences. The spans tile the text: every character that is not blank lies in
/// exactly one. A sentence never reaches over a blank line; a single line break ends one unless the
/// next line goes on in lower case.
public final class SentenceSplitter {
  private final String text;
  private final SentenceEnds ends;
  private final List<Span> found = new ArrayList<>();

  private SentenceSplitter(String text) {
    this.text = text;
    this.ends = new SentenceEnds(text);
  }

  public static List<Span> sentences(String text) {
    var splitter = new SentenceSplitter(text);
    splitter.split();
    return splitter.found;
  }

  private void split() {
    int start = 0;
    int at = 0;
    while (at < text.length()) {
      int end = endAt(at);
      if (end > 0) {
        add(start, end);
        start = end;
      }
      at = Math.max(end, at + 1);
    }
    add(start, text.length());
  }

  /// Where the sentence ends that ends with the mark at `at`; 0 when none does.
  private int endAt(int at) {
    char here = text.charAt(at);
    if (here == '\n') {
      return ends.lineEnds(at) ? at + 1 : 0;
    }
    return Chars.ends(here) ? ends.after(at) : 0;
  }

  private void add(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && blank(text.charAt(from))) {
      from++;
    }
    while (to > from && blank(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      found.add(new Span(from, to));
    }
  }

  private static boolean blank(char here) {
    return Character.isWhitespace(here) || Character.isSpaceChar(here) || here == '\0';
  }
}
