package coranto.understand;

import coranto.understand.finding.Finding;
import coranto.understand.finding.Finding.ContextLost;
import coranto.understand.lost.Context;
import coranto.understand.lost.LostFinder;
import coranto.understand.lost.LostSpan;
import coranto.understand.people.Scene;
import coranto.understand.words.Range;
import coranto.understand.words.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Makes findings of what refers to something the report does not contain.
final class LostContext {
  private LostContext() {}

  /// @param findings what was found before
  /// @param dated whether the day of publication is known
  static List<ContextLost> find(Scene scene, List<Finding> findings, boolean dated) {
    List<Range> undated = dated ? List.of() : undated(scene.words(), findings);
    var context =
        new Context(scene.words(), scene.classes(), scene.cast(), speakers(findings), undated);
    return LostFinder.find(context).stream().map(lost -> finding(scene.words(), lost)).toList();
  }

  private static ContextLost finding(Words words, LostSpan lost) {
    return new ContextLost(
        words.sentence(lost.first()).span(),
        words.span(lost.first(), lost.end()),
        lost.why(),
        lost.byRule());
  }

  private static Set<String> speakers(List<Finding> findings) {
    var speakers = new HashSet<String>();
    for (Finding finding : findings) {
      if (finding instanceof Finding.Quote quote && quote.speaker() != null) {
        speakers.add(quote.speaker());
      }
    }
    return speakers;
  }

  /// Days that hang on a day of publication.
  private static List<Range> undated(Words words, List<Finding> findings) {
    return findings.stream()
        .filter(Finding.Date.class::isInstance)
        .map(Finding.Date.class::cast)
        .filter(date -> date.value() == null)
        .filter(date -> date.byRule().contains("relative") || date.byRule().contains("weekday"))
        .map(
            date ->
                new Range(
                    words.tokenAt(date.span().from()), words.tokenAt(date.span().to() - 1) + 1))
        .toList();
  }
}
