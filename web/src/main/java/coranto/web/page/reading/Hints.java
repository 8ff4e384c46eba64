package coranto.web.page.reading;

import coranto.report.Span;
import coranto.understand.finding.Finding;
import coranto.understand.finding.Understanding;
import coranto.web.page.print.DayName;
import coranto.web.page.print.Piece;
import coranto.web.page.print.Printed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a reader is told who points at words of a report: who is meant, who says so, which day it
/// is. The lists beside the text tell the same.
final class Hints {
  private static final int LONGEST = 120;

  private final Understanding understood;
  private final List<Piece.Hint> hints = new ArrayList<>();

  private Hints(Understanding understood) {
    this.understood = understood;
  }

  static List<Piece.Hint> of(Understanding understood) {
    var hints = new Hints(understood);
    understood.findings().forEach(hints::add);
    return List.copyOf(hints.hints);
  }

  private void add(Finding finding) {
    switch (finding) {
      case Finding.Mention mention -> add(mention.span(), whom(mention));
      case Finding.Quote quote ->
          quote.content().forEach(span -> add(span, "said by " + speaker(quote.speaker())));
      case Finding.Claim claim -> add(claim.about(), "claimed by " + speaker(claim.speaker()));
      case Finding.Denial denial -> add(denial.span(), "denied by " + speaker(denial.speaker()));
      case Finding.Poll poll -> add(poll.span(), "a poll");
      case Finding.Date date -> {
        String value = date.value();
        add(date.span(), value == null ? "" : DayName.of(value));
      }
      case Finding.ContextLost lost -> add(lost.refers(), "context lost: " + lost.why());
      case Finding.Dispute _ -> {}
    }
  }

  private void add(Span span, String words) {
    if (!words.isEmpty()) {
      hints.add(new Piece.Hint(span, Printed.cut(Printed.name(words), LONGEST)));
    }
  }

  /// Who is meant, with a role when the report tells one.
  private String whom(Finding.Mention mention) {
    return understood
        .entity(mention.entity())
        .map(
            each ->
                each.roles().isEmpty()
                    ? each.name()
                    : each.name() + ", " + each.roles().getFirst().text())
        .orElse("");
  }

  private String name(String entity) {
    return understood.entity(entity).map(each -> each.name()).orElse("");
  }

  private String speaker(@Nullable String id) {
    String name = id == null ? "nobody named" : name(id);
    return name.isEmpty() ? "an unnamed source" : name;
  }
}
