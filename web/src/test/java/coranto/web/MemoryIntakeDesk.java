package coranto.web;

import coranto.flow.IntakeDesk;
import coranto.report.Entry;
import coranto.report.Report;
import coranto.report.Revision;
import coranto.report.Taken;
import java.util.ArrayList;
import java.util.List;

/// Keeps what it is given in memory; every text is new.
final class MemoryIntakeDesk implements IntakeDesk {
  final List<Report> held = new ArrayList<>();
  final List<String> clients = new ArrayList<>();
  boolean behind;
  boolean tooMuch;

  @Override
  public Answer take(String client, List<Report> reports) {
    clients.add(client);
    if (tooMuch) {
      return new Answer.TooMuch("more than 60 reports a minute come from there", 7);
    }
    if (behind) {
      return new Answer.Later("too much waits", 5);
    }
    return new Answer.Held(reports.stream().map(this::taken).toList());
  }

  private Taken taken(Report report) {
    held.add(report);
    return new Taken(report.id(), 1, held.size(), true);
  }

  @Override
  public Run reports(long after, int limit) {
    int from = (int) Math.min(after, held.size());
    int to = Math.min(held.size(), from + limit);
    var run = new ArrayList<Entry.Revised>();
    for (int at = from; at < to; at++) {
      Report report = held.get(at);
      run.add(
          new Entry.Revised(
              new Revision(
                  report.id(), 1, at + 1L, report.textHash(), null, null, null, null, null),
              report));
    }
    return new Run(run, to, to < held.size());
  }
}
