package coranto.understand.quotes;

import coranto.report.Span;
import coranto.text.Quotation;
import coranto.understand.finding.Finding;
import coranto.understand.people.Scene;
import coranto.understand.words.Range;
import coranto.understand.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes the findings of the attributions, in the order of their words; quotes inside quotes come
/// after their outer ones.
public final class Quotes {
  private Quotes() {}

  public static List<Finding.Quote> of(Scene scene) {
    var speakers = new Speakers(scene);
    var found = new ArrayList<Finding.Quote>();
    for (Attribution attribution : QuoteFinder.find(scene)) {
      Finding.Quote quote = quote(scene, attribution, speakers);
      if (quote != null) {
        Finding.Quote before = found.isEmpty() ? null : found.getLast();
        found.add(
            before != null && goesOn(scene.words(), before, quote)
                ? in(quote, before.medium())
                : quote);
      }
    }
    return found;
  }

  /// Whether one speaker goes on in the paragraph: then by the same medium.
  private static boolean goesOn(Words words, Finding.Quote before, Finding.Quote quote) {
    boolean speaks =
        quote.medium() == Finding.Medium.SPEECH && before.medium() == Finding.Medium.INTERVIEW;
    boolean same = quote.speaker() != null && quote.speaker().equals(before.speaker());
    int one = words.tokenAt(before.span().from());
    int other = words.tokenAt(quote.span().from());
    return speaks && same && words.paragraph(one) == words.paragraph(other);
  }

  private static Finding.Quote in(Finding.Quote quote, Finding.Medium medium) {
    return new Finding.Quote(
        quote.span(),
        quote.content(),
        quote.form(),
        quote.cue(),
        quote.source(),
        quote.speaker(),
        medium,
        quote.nested(),
        quote.byRule());
  }

  private static Finding.@Nullable Quote quote(
      Scene scene, Attribution attribution, Speakers speakers) {
    List<Span> content = spans(scene.words(), attribution.contents());
    if (content.isEmpty()) {
      return null;
    }
    List<Span> cue = spans(scene.words(), List.of(attribution.cueTokens()));
    List<Span> source =
        attribution.source() == null
            ? List.of()
            : spans(scene.words(), List.of(attribution.source()));
    Span whole = content.getFirst();
    for (List<Span> spans : List.of(content, cue, source)) {
      for (Span span : spans) {
        whole = whole.union(span);
      }
    }
    return new Finding.Quote(
        whole,
        content,
        form(scene.words(), attribution),
        cue,
        source,
        speakers.speaker(attribution),
        speakers.medium(attribution),
        null,
        attribution.rule());
  }

  /// A quotation that begins with a small letter goes on with the sentence it stands in.
  private static Finding.QuoteForm form(Words words, Attribution attribution) {
    int first = attribution.contents().getFirst().first() + 1;
    String raw = words.raw(first);
    boolean small = !raw.isEmpty() && Character.isLowerCase(raw.codePointAt(0));
    return attribution.form() == Finding.QuoteForm.DIRECT && small
        ? Finding.QuoteForm.MIXED
        : attribution.form();
  }

  private static List<Span> spans(Words words, List<Range> ranges) {
    return ranges.stream()
        .filter(range -> !range.empty())
        .map(range -> words.span(range.first(), range.end()))
        .sorted()
        .toList();
  }

  /// The quotations inside the content of a quote, each a quote of the same speaker.
  public static List<Finding.Quote> nested(Scene scene, Finding.Quote outer, int index) {
    var found = new ArrayList<Finding.Quote>();
    for (Quotation quotation : scene.words().quotations()) {
      boolean inside =
          quotation.depth() == 1
              && outer.content().stream().anyMatch(content -> content.covers(quotation.span()));
      if (inside && quotation.span().length() > 12) {
        found.add(
            new Finding.Quote(
                quotation.span(),
                List.of(quotation.span()),
                Finding.QuoteForm.DIRECT,
                List.of(),
                List.of(),
                Finding.Quote.UNNAMED,
                outer.medium(),
                index,
                "quotes/nested"));
      }
    }
    return found;
  }
}
