package coranto.trace;

import coranto.report.Report;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A sentence that many outlets had, word for word, over many days: a famous quote, a proverb, the
/// name of a rule. Whoever prints it next has it from no one in particular. An agency's text that
/// many print on one day is none.
///
/// @param outlets how many, among the candidates alone: there may be more
/// @param since the first day
record StockPhrase(int outlets, LocalDate since) {
  /// How many outlets, on how many days, how many days apart the first and the last.
  private static final int OUTLETS = 4;

  private static final int DAYS = 4;
  private static final int SPREAD = 30;

  /// What share of the words must be the same, in order.
  private static final double ALIKE = 0.9;

  /// None where fewer had it.
  ///
  /// @param found the sentence's matches
  static Optional<StockPhrase> of(List<Match> found) {
    if (found.size() < OUTLETS) {
      return Optional.empty();
    }
    Set<String> outlets = new HashSet<>();
    var days = new TreeSet<LocalDate>();
    for (Match match : found) {
      Report report = match.candidate().report();
      LocalDate day = report.time().day();
      String outlet = report.outletOrUnknown().key();
      if (day != null && !outlet.isEmpty() && alike(match)) {
        outlets.add(outlet);
        days.add(day);
      }
    }
    return outlets.size() >= OUTLETS && days.size() >= DAYS && apart(days)
        ? Optional.of(new StockPhrase(outlets.size(), days.first()))
        : Optional.empty();
  }

  private static boolean apart(TreeSet<LocalDate> days) {
    return !days.last().isBefore(days.first().plusDays(SPREAD));
  }

  /// As the explanation of a trace says it.
  String told() {
    return "a stock phrase: held in " + outlets + " outlets since " + since;
  }

  /// Whether neither has much that the other lacks.
  private static boolean alike(Match match) {
    Alignment alignment = match.alignment();
    int longer = Math.max(alignment.here().size(), alignment.there().size());
    int shorter = Math.min(alignment.here().size(), alignment.there().size());
    return match.odds() >= 0 && shorter >= ALIKE * longer && alignment.literal() >= ALIKE;
  }
}
