package coranto.lab;

import coranto.report.Report;
import java.util.List;
import java.util.Map;

/// A story made by program: independent reports and copies of them.
///
/// @param reports by time
/// @param ways for each copy's id how it was made
/// @param origins for each report's id the independent report that it goes back to
record PlantedStory(
    List<Report> reports, Map<String, String> origins, Map<String, Copyist.Way> ways) {
  PlantedStory {
    ways = Map.copyOf(ways);
    reports = List.copyOf(reports);
    origins = Map.copyOf(origins);
  }

  /// How many of its reports are independent.
  int independent() {
    return (int) origins.values().stream().distinct().count();
  }
}
