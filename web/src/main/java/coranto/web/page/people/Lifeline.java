package coranto.web.page.people;

import coranto.report.Report;
import coranto.web.page.people.PersonView.Dot;
import coranto.web.page.people.PersonView.Times;
import coranto.web.page.print.Count;
import coranto.web.page.print.Printed;
import coranto.web.page.print.When;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// When reports tell of a person, as a line of time.
final class Lifeline {
  private static final int MARGIN = 10;
  private static final int STEP = 11;
  private static final int ROWS = 6;

  private final List<Told> told = new ArrayList<>();

  private record Told(Instant at, boolean quoted, String words) {}

  /// @param first the report's first revision, by which its time is told
  void add(Report first, boolean quoted) {
    Instant at = When.instant(first);
    if (at != null) {
      String outlet = Printed.cut(Printed.name(first.outletOrUnknown().shown()), 60);
      told.add(new Told(at, quoted, outlet + ", " + When.of(first).label()));
    }
  }

  /// Null when fewer than two reports have a time.
  @Nullable Times times() {
    if (told.size() < 2) {
      return null;
    }
    Instant from = told.stream().map(Told::at).min(Instant::compareTo).orElseThrow();
    Instant to = told.stream().map(Told::at).max(Instant::compareTo).orElseThrow();
    Map<Integer, Integer> stacked = new HashMap<>();
    var dots = new ArrayList<Dot>();
    for (Told each : told) {
      int x = x(each.at(), from, to);
      int row = stacked.merge(x / STEP, 1, Integer::sum) - 1;
      dots.add(new Dot(x, Math.min(row, ROWS) * STEP, each.quoted(), each.words()));
    }
    long quoting = told.stream().filter(Told::quoted).count();
    String words =
        Count.of(told.size(), "report") + " from " + When.minute(from) + " to " + When.minute(to);
    return new Times(
        When.brief(from), When.brief(to) + " UTC", words + "; " + quoting + " quote", dots);
  }

  private static int x(Instant at, Instant from, Instant to) {
    long all = to.getEpochSecond() - from.getEpochSecond();
    long past = at.getEpochSecond() - from.getEpochSecond();
    return all == 0
        ? Times.WIDTH / 2
        : MARGIN + (int) ((Times.WIDTH - 2 * MARGIN) * past / all) / STEP * STEP;
  }
}
