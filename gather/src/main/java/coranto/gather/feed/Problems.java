package coranto.gather.feed;

import coranto.gather.date.DateReading;
import java.util.List;

/// What is told about a feed that was read nevertheless, each kind of trouble a bounded number of
/// times.
final class Problems {
  private static final int MOST = 20;

  private Problems() {}

  static void date(List<String> problems, String word, DateReading reading) {
    if (!reading.why().isEmpty()) {
      add(problems, word + ": " + reading.why());
    }
  }

  static void add(List<String> problems, String problem) {
    if (problems.size() < MOST && !problems.contains(problem)) {
      problems.add(problem);
    }
  }
}
