package coranto.understand.lost;

import coranto.report.Span;
import coranto.text.Quotation;
import coranto.understand.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A quotation that opens with the same mark inside another, and one that is never closed: the
/// words
/// were cut in the middle.
final class BrokenQuotations {
  private static final Set<String> TOLD = Set.of("said", "says", "told");

  private static final Set<String> ENDS = Set.of(".", "!", "?");

  /// A lone quotation that was never closed has at most so many tokens.
  private static final int LONGEST = 24;

  /// A quotation inside another opens at most so many tokens after it.
  private static final int FARTHEST = 15;

  private final Context context;
  private final Words words;
  private final List<Quotation> all;
  private final List<LostSpan> found = new ArrayList<>();

  private BrokenQuotations(Context context) {
    this.context = context;
    this.words = context.words();
    this.all = words.quotations();
  }

  static List<LostSpan> find(Context context) {
    var broken = new BrokenQuotations(context);
    for (int index = 0; index < broken.all.size(); index++) {
      broken.look(index);
    }
    return broken.found;
  }

  private void look(int index) {
    int first = words.tokenAt(all.get(index).span().from());
    if (index > 0 && inside(all.get(index - 1), all.get(index), first)) {
      found.add(
          new LostSpan(
              first, first + 1, "a quotation is opened inside a quotation", "lost/quote-in-quote"));
    }
    if (unclosed(index, first)) {
      found.add(
          new LostSpan(first, first + 1, "the quotation is never closed", "lost/unclosed-quote"));
    }
  }

  /// Whether `inner` opens with the same mark, soon after `outer` in its sentence, and a closing
  /// mark is missing. Words put in by an editor begin small or with a bracket.
  private boolean inside(Quotation outer, Quotation inner, int first) {
    int opened = words.tokenAt(outer.span().from());
    return inner.depth() == 1
        && mark(inner.span()) == mark(outer.span())
        && !outer.closed()
        && first - opened < FARTHEST
        && words.sentenceIndex(first) == words.sentenceIndex(opened)
        && words.is(first - 1, ",")
        && words.capital(first + 1);
  }

  private char mark(Span span) {
    return words.text().charAt(span.from());
  }

  /// Whether a paragraph is one short quotation without an end, of nobody, that neither comes from
  /// the paragraph before nor goes on in the next.
  private boolean unclosed(int index, int first) {
    Quotation quotation = all.get(index);
    return quotation.depth() == 0
        && !quotation.closed()
        && context.startsParagraph(first)
        && bare(first, quotation)
        && !quoted(words.tokenAt(quotation.span().to()))
        && !quoted(first - 1)
        && !holdsNext(index)
        && !breaksOff(quotation);
  }

  private boolean bare(int first, Quotation quotation) {
    int end = words.tokenAt(quotation.span().to() - 1);
    for (int token = first + 1; token < end; token++) {
      if (words.quoteMark(token) || TOLD.contains(words.norm(token))) {
        return false;
      }
    }
    return end - first < LONGEST;
  }

  private boolean quoted(int token) {
    return words.has(token) && (words.quoteMark(token) || words.quoted(token));
  }

  private boolean holdsNext(int index) {
    return index + 1 < all.size() && all.get(index).span().overlaps(all.get(index + 1).span());
  }

  /// Whether the text ends there in the middle of a sentence: then it is the text that was cut.
  private boolean breaksOff(Quotation quotation) {
    int last = words.size() - 1;
    return words.tokenAt(quotation.span().to() - 1) >= last && !ENDS.contains(words.norm(last));
  }
}
