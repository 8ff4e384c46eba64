package coranto.trace;

import coranto.text.Resource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;

/// Knows credits, photo lines, subscription lines and their like, which stand under many reports
/// and
/// show no source.
final class StandingLines {
  private static final int LONGEST = 40;

  /// How many characters a signature and the name in it may have.
  private static final int SIGNATURE = 90;

  private static final int NAME = 45;

  private static final Pattern PICTURE =
      Pattern.compile("\\p{Lu}{2,}(?:/\\p{Lu}[\\p{L}.'-]*(?: [\\p{L}.'-]+)*)+");

  /// A line that stands in so many reports of one outlet is none of any.
  static final int STANDING = 5;

  /// What share of the words must be the same, in order.
  private static final double ALIKE = 0.8;

  private final List<String> phrases =
      Resource.lines(StandingLines.class, "standing.txt").stream()
          .map(phrase -> " " + phrase + " ")
          .toList();

  /// Whether it is the credit of a picture: an agency in capitals, a slash, a name.
  boolean picture(HeldSentence sentence) {
    return !sentence.inTitle()
        && sentence.held().span(sentence.index()).length() < NAME
        && PICTURE.matcher(sentence.text().strip()).matches();
  }

  /// Whether it is the line under a tweet: a dash, a name, an account in brackets, a date.
  boolean signature(HeldSentence sentence) {
    int length = sentence.held().span(sentence.index()).length();
    return !sentence.inTitle()
        && length < SIGNATURE
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

  /// Where the sentence stands, word for word or nearly, or in the same form under other names and
  /// numbers, in many reports of one outlet: learned from what is held, without a list. None where
  /// it stands in fewer, or the outlet is not known.
  ///
  /// @param found the sentence's matches
  List<Match> ofOutlet(List<Match> found) {
    if (found.size() < STANDING) {
      return List.of();
    }
    var lines = new HashMap<String, List<Match>>();
    for (Match match : found) {
      var report = match.candidate().report();
      String outlet = report.outletOrUnknown().key();
      if (!outlet.isEmpty() && (alike(match) || ofOneForm(match))) {
        lines.computeIfAbsent(outlet, _ -> new ArrayList<>()).add(match);
      }
    }
    return lines.values().stream()
        .filter(line -> reports(line) >= STANDING)
        .max(Comparator.comparingInt(List::size))
        .orElse(List.of());
  }

  private static boolean alike(Match match) {
    return match.odds() >= 0 && match.alignment().literal() >= ALIKE;
  }

  /// Whether both are the same but for names and numbers.
  static boolean ofOneForm(Match match) {
    long mask = Mask.of(match.alignment().here());
    return mask != Mask.NONE && mask == Mask.of(match.alignment().there());
  }

  /// In how many reports matches stand.
  static int reports(List<Match> line) {
    return (int) line.stream().map(match -> match.candidate().report().id()).distinct().count();
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
