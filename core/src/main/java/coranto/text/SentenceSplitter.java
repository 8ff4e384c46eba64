package coranto.text;

import coranto.report.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Cuts a text into sentences. The spans tile the text: every character that is not blank lies in
/// exactly one. A sentence never reaches over a blank line; a single line break ends one unless
/// the next line goes on in lower case. Time in proportion to the text.
public final class SentenceSplitter {
  private static final Set<String> CAPTION_CREDITS =
      new HashSet<>(Resource.lines(SentenceSplitter.class, "caption-credits.txt"));

  private final String text;
  private final SentenceEnds ends;
  private final Around around;
  private final List<Span> found = new ArrayList<>();
  private int start;

  private SentenceSplitter(String text) {
    this.text = text;
    this.ends = new SentenceEnds(text);
    this.around = new Around(text);
  }

  public static List<Span> sentences(String text) {
    var splitter = new SentenceSplitter(text);
    splitter.split();
    return splitter.found;
  }

  private void split() {
    int at = 0;
    while (at < text.length()) {
      char here = text.charAt(at);
      if (here == '\n') {
        at = line(at);
      } else if (Chars.ends(here)) {
        at = marks(at);
      } else {
        at = here == ':' ? colon(at) : at + 1;
      }
    }
    cut(text.length());
  }

  /// @return where to go on
  private int line(int at) {
    int next = around.skipBlanks(at);
    boolean lower = next < text.length() && Character.isLowerCase(text.codePointAt(next));
    if (!lower || text.substring(at + 1, next).indexOf('\n') >= 0) {
      cut(at);
    }
    return next;
  }

  private int marks(int at) {
    int end = at + 1;
    while (end < text.length() && Chars.ends(text.charAt(end))) {
      end++;
    }
    int after = ends.after(at, end);
    if (after > 0) {
      cut(after);
    }
    return Math.max(end, after);
  }

  /// "Photo: Ida Holm" behind a caption without a full stop is a sentence of its own.
  private int colon(int at) {
    String word = around.wordBefore(at);
    int from = at - word.length();
    if (CAPTION_CREDITS.contains(word) && from > start && around.blank(from - 1)) {
      cut(from);
    }
    return at + 1;
  }

  private void cut(int end) {
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
    start = end;
  }

  private static boolean blank(char here) {
    return Character.isWhitespace(here) || Character.isSpaceChar(here) || here == '\0';
  }
}
