package coranto.lab;

import coranto.report.Report;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Queries as they might be typed: one to six words that follow each other in a title.
final class TitleWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’]*");
  private static final List<Integer> LENGTHS = List.of(1, 2, 2, 3, 3, 4, 6);
  private static final int SHORTEST = 4;
  private static final int TRIES = 20;
  private static final long SEED = 7;

  private TitleWords() {}

  /// Different ones, in no order; fewer when the titles don't give as many.
  static List<String> queries(List<Report> reports, int count) {
    var random = new Random(SEED);
    Set<String> queries = new LinkedHashSet<>();
    for (int tried = 0; tried < count * TRIES && queries.size() < count; tried++) {
      String title = reports.get(random.nextInt(reports.size())).titleOrEmpty();
      List<String> words = WORD.matcher(title).results().map(MatchResult::group).toList();
      int length = LENGTHS.get(random.nextInt(LENGTHS.size()));
      int from = random.nextInt(Math.max(1, words.size() - length + 1));
      String query = String.join(" ", words.subList(from, Math.min(words.size(), from + length)));
      if (query.length() >= SHORTEST) {
        queries.add(query);
      }
    }
    var mixed = new ArrayList<>(queries);
    Collections.shuffle(mixed, random);
    return mixed;
  }
}
