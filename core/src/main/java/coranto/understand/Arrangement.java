package coranto.understand;

import coranto.understand.claims.Disputes;
import coranto.understand.finding.Finding;
import coranto.understand.people.Scene;
import coranto.understand.quotes.Quotes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts the findings in the order of their spans, adds the quotes inside quotes, and the disputes
/// last: what refers to others by index comes when the indices are known.
final class Arrangement {
  /// So many findings back an enclosing quote is looked for.
  private static final int NEAR = 40;

  private Arrangement() {}

  static List<Finding> of(Scene scene, List<Finding> findings, List<Disputes.Pair> pairs) {
    var ordered = new ArrayList<Finding>(findings);
    ordered.sort(Comparator.comparingInt(Arrangement::start));
    var all = new ArrayList<Finding>();
    for (Finding finding : ordered) {
      Finding placed = finding instanceof Finding.Quote quote ? within(quote, all) : finding;
      all.add(placed);
      if (placed instanceof Finding.Quote quote) {
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

  /// The quote with the index of the nearest quote before it whose content it stands in.
  private static Finding.Quote within(Finding.Quote quote, List<Finding> before) {
    for (int index = before.size() - 1; index >= Math.max(0, before.size() - NEAR); index--) {
      boolean inside =
          before.get(index) instanceof Finding.Quote outer
              && outer.content().stream().anyMatch(content -> content.covers(quote.span()));
      if (inside) {
        return quote.inside(index);
      }
    }
    return quote;
  }

  private static int place(List<Finding> all, Finding finding) {
    for (int index = 0; index < all.size(); index++) {
      if (all.get(index) == finding) {
        return index;
      }
    }
    throw new IllegalStateException("not among the findings: " + finding);
  }

  /// Where a finding begins in the text; behind all others for what has no place.
  static int start(Finding finding) {
    return finding instanceof Finding.Spanned spanned ? spanned.span().from() : Integer.MAX_VALUE;
  }
}
