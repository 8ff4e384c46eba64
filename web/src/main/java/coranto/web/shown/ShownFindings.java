package coranto.web.shown;

import coranto.report.Span;
import coranto.understand.finding.Finding;
import coranto.understand.finding.Understanding;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Names and quotes that stand in the words shown; what refers to other findings is left out.
final class ShownFindings {
  private ShownFindings() {}

  static Understanding of(Understanding all, List<Span> shown) {
    List<Finding> findings =
        all.findings().stream()
            .flatMap(finding -> Stream.ofNullable(within(finding, shown)))
            .toList();
    return new Understanding(all.entities(), findings);
  }

  private static @Nullable Finding within(Finding finding, List<Span> shown) {
    return switch (finding) {
      case Finding.Mention mention -> Excerpts.covered(mention.span(), shown) ? mention : null;
      case Finding.Quote quote -> whole(quote, shown) ? alone(quote) : null;
      case Finding.Claim _,
          Finding.Denial _,
          Finding.Dispute _,
          Finding.Poll _,
          Finding.Date _,
          Finding.ContextLost _ ->
          null;
    };
  }

  private static boolean whole(Finding.Quote quote, List<Span> shown) {
    return Stream.of(List.of(quote.span()), quote.content(), quote.cue(), quote.source())
        .flatMap(List::stream)
        .allMatch(span -> Excerpts.covered(span, shown));
  }

  private static Finding alone(Finding.Quote quote) {
    return new Finding.Quote(
        quote.span(),
        quote.content(),
        quote.form(),
        quote.cue(),
        quote.source(),
        quote.speaker(),
        quote.medium(),
        null,
        quote.byRule());
  }
}
