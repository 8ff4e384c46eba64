package coranto.web.shown;

import coranto.report.Citation;
import coranto.report.Field;
import coranto.report.Span;
import coranto.story.Story;
import coranto.story.shares.Shares;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much of each report one story may quote: about a third of its words, and never more than a
/// few sentences. Who asks first is quoted first; what was quoted once may be quoted again.
final class Allowance {
  private static final int MOST = 600;
  private static final int LEAST = 160;

  /// Characters for each word that a report has outside quotation marks.
  private static final int EACH_WORD = 2;

  private final Map<String, Integer> left = new HashMap<>();
  private final Map<String, List<Citation>> granted = new HashMap<>();

  Allowance(Story story) {
    for (Shares shares : story.shares()) {
      left.put(shares.report(), Math.clamp((long) EACH_WORD * shares.words(), LEAST, MOST));
    }
  }

  /// Whether words may be quoted; if so, they are.
  boolean grants(Citation citation) {
    if (citation.field() == Field.TITLE) {
      return true;
    }
    List<Citation> before = granted.computeIfAbsent(citation.report(), _ -> new ArrayList<>());
    if (before.stream().anyMatch(each -> within(citation, each))) {
      return true;
    }
    int rest = left.getOrDefault(citation.report(), LEAST) - citation.span().length();
    if (rest < 0) {
      return false;
    }
    left.put(citation.report(), rest);
    before.add(citation);
    return true;
  }

  private static boolean within(Citation inner, Citation outer) {
    return inner.revision() == outer.revision() && outer.span().covers(inner.span());
  }

  /// What was quoted of a revision.
  List<Span> of(String report, int revision) {
    return granted.getOrDefault(report, List.of()).stream()
        .filter(citation -> citation.revision() == revision)
        .map(Citation::span)
        .toList();
  }
}
