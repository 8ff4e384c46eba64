package coranto.lab;

import coranto.report.Name;
import coranto.report.Reading;
import coranto.report.Report;
import coranto.text.TextReader;
import coranto.understand.Understander;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Reads reports with the names that understanding finds in them; the names of a text are found
/// once.
final class NamedReader {
  /// How many readings are kept besides.
  private static final int KEPT = 4_000;

  private final Function<Reading, List<Name>> finder;
  private final Map<String, List<Name>> names = new ConcurrentHashMap<>();
  private final Map<String, Reading> readings = new ConcurrentHashMap<>();

  NamedReader() {
    this(Understander.standard()::names);
  }

  NamedReader(Function<Reading, List<Name>> finder) {
    this.finder = finder;
  }

  /// Finds the names of all that are not known yet, on all processors.
  void prepare(List<Report> reports) {
    reports.parallelStream().forEach(this::read);
  }

  Reading read(Report report) {
    Reading kept = readings.get(report.id());
    if (kept != null) {
      return kept.with(report);
    }
    Reading plain = TextReader.read(report);
    Reading read = plain.withNames(names.computeIfAbsent(report.id(), _ -> finder.apply(plain)));
    if (readings.size() < KEPT) {
      readings.put(report.id(), read);
    }
    return read;
  }
}
