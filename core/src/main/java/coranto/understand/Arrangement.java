package coranto.understand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts the findings in the order of their spans, adds the quotes inside quotes, and the disputes
/// last: what refers to others by index comes when the indices are known.
final class Arrangement {
  private Arrangement() {}

  static List<Finding> of(Scene scene, List<Finding> findings, List<Disputes.Pair> pairs) {
    var ordered = new ArrayList<Finding>(findings);
    ordered.sort(Comparator.comparingInt(Arrangement::start));
    var all = new ArrayList<Finding>();
    for (Finding finding : ordered) {
      all.add(finding);
      if (finding instanceof Finding.Quote quote) {
        all.addAll(Quotes.nested(scene, quote, all.size() - 1));
      }
    }
    for (Disputes.Pair pair : pairs) {
      all.add(
          new Finding.Dispute(
              place(all, pair.claim()), place(all, pair.denial()), "disputes/pair"));
    }
    return all;
  }

  private static int place(List<Finding> all, Finding finding) {
    for (int index = 0; index < all.size(); index++) {
      if (all.get(index) == finding) {
        return index;
      }
    }
    throw new IllegalStateException("not among the findings: " + finding);
  }

  private static int start(Finding finding) {
    return finding instanceof Finding.Spanned spanned ? spanned.span().from() : Integer.MAX_VALUE;
  }
}
