package coranto.understand.words;

import coranto.report.Span;
import coranto.text.Quotation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The passages in quotation marks, the outermost ones.
public final class Passages {
  private final Words words;
  private final List<Range> quotations = new ArrayList<>();

  private Passages(Words words) {
    this.words = words;
  }

  /// The passages with their marks, in order, each of a word at least.
  public static List<Range> of(Words words) {
    var passages = new Passages(words);
    passages.passages();
    return passages.quotations;
  }

  /// The outermost quotations. One that is never closed ends where another opens at the start of a
  /// sentence: the paragraphs were not kept apart.
  private void passages() {
    Quotation open = null;
    for (Quotation quotation : words.quotations()) {
      int first = words.tokenAt(quotation.span().from());
      if (quotation.depth() == 0) {
        flush(open, quotation.span().from());
        open = quotation;
      } else if (open != null
          && !open.closed()
          && quotation.depth() == 1
          && words.startsSentence(first)
          && first > words.tokenAt(open.span().from()) + 1) {
        flush(open, quotation.span().from());
        open = new Quotation(quotation.span(), quotation.closed(), 0);
      }
    }
    flush(open, Integer.MAX_VALUE);
  }

  private void flush(@Nullable Quotation quotation, int limit) {
    if (quotation != null) {
      int to = Math.min(quotation.span().to(), limit);
      add(new Span(quotation.span().from(), Math.max(to, quotation.span().from())));
    }
  }

  private void add(Span span) {
    int first = words.tokenAt(span.from());
    int end = first;
    while (words.has(end) && words.from(end) < span.to()) {
      end++;
    }
    if (end - first > 2) {
      quotations.add(new Range(first, end));
    }
  }
}
