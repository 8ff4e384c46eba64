package coranto.scale.postgres;

import coranto.report.Incoming;
import coranto.report.Report;
import java.util.List;
import java.util.stream.IntStream;

/// A process that takes reports in until it is killed, and prints a line for each batch that is
/// durable: how many reports that makes.
final class Writer {
  static final int BATCH = 3;

  private Writer() {}

  public static void main(String[] arguments) {
    try (var truth = PostgresTruth.hold(arguments[0], "the writer of a test")) {
      for (int done = 0; ; done += BATCH) {
        truth.take(batch(done));
        System.out.println(done + BATCH);
      }
    }
  }

  static List<Incoming> batch(int first) {
    return IntStream.range(first, first + BATCH)
        .mapToObj(Writer::report)
        .map(Incoming::of)
        .toList();
  }

  private static Report report(int number) {
    return Report.draft("r" + number, "Ferry " + number + " sails.").build();
  }
}
