package coranto.trace;

import coranto.text.Resource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Knows credits, photo lines, subscription lines and their like, which stand under many reports
/// and
/// show no source.
final class StandingLines {
  private static final int LONGEST = 40;

  /// How many characters a signature and the name in it may have.
  private static final int SIGNATURE = 90;

  private static final int NAME = 45;

  /// A line that stands in so many reports of one outlet is none of any.
  private static final int STANDING = 5;

  /// What share of the words must be the same, in order.
  private static final double ALIKE = 0.8;

  private final List<String> phrases =
      Resource.lines(StandingLines.class, "standing.txt").stream()
          .map(phrase -> " " + phrase + " ")
          .toList();

  /// Whether it is the line under a tweet: a dash, a name, an account in brackets, a date.
  boolean signature(HeldSentence sentence) {
    int length = sentence.held().span(sentence.index()).length();
    return length < SIGNATURE
        && endsInDigit(sentence.held().form(sentence.index()))
        && signature(sentence.text());
  }

  /// Whether it may be one, by its form alone: texts have to be fetched.
  private static boolean endsInDigit(Form form) {
    String last = form.size() == 0 ? "" : form.word(form.size() - 1).norm();
    return !last.isEmpty() && Character.isDigit(last.charAt(last.length() - 1));
  }

  private static boolean signature(String text) {
    int account = text.indexOf("(@");
    return account > 0 && account < NAME && Character.isDigit(text.charAt(text.length() - 1));
  }

  /// Whether the sentence stands, word for word or nearly, in many reports of one outlet: learned
  /// from
  /// what is held, without a list. Where the outlet is not known it says nothing.
  ///
  /// @param found the sentence's matches
  boolean ofOutlet(List<Match> found) {
    var reports = new HashMap<String, Set<String>>();
    for (Match match : found) {
      var report = match.candidate().report();
      String outlet = report.outletOrUnknown().key();
      if (!outlet.isEmpty() && match.odds() >= 0 && match.alignment().literal() >= ALIKE) {
        reports.computeIfAbsent(outlet, _ -> new HashSet<>()).add(report.id());
      }
    }
    return reports.values().stream().anyMatch(held -> held.size() >= STANDING);
  }

  boolean has(Form form) {
    if (form.size() > LONGEST) {
      return false;
    }
    var words = new StringBuilder(" ");
    for (int at = 0; at < form.size(); at++) {
      words.append(form.word(at).norm()).append(' ');
    }
    String line = words.toString();
    return phrases.stream().anyMatch(line::contains);
  }
}
