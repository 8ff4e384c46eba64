package coranto.testkit;

import coranto.flow.HeldPages;
import coranto.flow.Truth;
import coranto.report.Entry;
import coranto.report.Incoming;
import coranto.report.Known;
import coranto.report.Mark;
import coranto.report.Page;
import coranto.report.Pin;
import coranto.report.Report;
import coranto.report.Retraction;
import coranto.report.Retractions;
import coranto.report.Revision;
import coranto.report.Taken;
import coranto.report.Watch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// A truth that lasts as long as the test.
public final class MemoryTruth implements Truth, HeldPages {
  private final List<Entry> log = new ArrayList<>();
  private final Map<Long, Incoming> incoming = new HashMap<>();

  @Override
  public synchronized List<Taken> take(List<Incoming> reports) {
    return List.copyOf(reports).stream().map(this::take).toList();
  }

  private Taken take(Incoming one) {
    Report report = one.report();
    List<Revision> held = revisions(report.id());
    Revision known = Known.among(held, report.seen(), report.textHash());
    if (known != null) {
      return new Taken(report.id(), known.number(), known.seq(), false);
    }
    if (!held.isEmpty() && erased(report.id())) {
      return new Taken(report.id(), held.getLast().number(), held.getLast().seq(), false);
    }
    Report numbered = Known.next(held, report);
    int number = numbered.revision();
    long seq = log.size() + 1L;
    log.add(
        new Entry.Revised(
            new Revision(
                report.id(),
                number,
                seq,
                report.textHash(),
                report.seen(),
                report.published(),
                report.modified(),
                one.extractor(),
                one.page() == null ? null : one.page().sha256()),
            numbered));
    incoming.put(seq, one);
    return new Taken(report.id(), number, seq, true);
  }

  /// What was taken in as an entry, with its page.
  public synchronized Incoming incoming(long seq) {
    return Objects.requireNonNull(incoming.get(seq));
  }

  @Override
  public synchronized Optional<Page> page(String report, int revision) {
    return report(report, revision).map(held -> incoming(held.seq()).page());
  }

  @Override
  public synchronized List<Entry> entries(long after, int limit) {
    return log.stream().filter(entry -> entry.seq() > after).limit(limit).toList();
  }

  @Override
  public synchronized long pin(Pin pin) {
    for (Entry.Pinned held : pins()) {
      if (held.pin().equals(pin)) {
        return held.seq();
      }
    }
    log.add(new Entry.Pinned(log.size() + 1L, pin));
    return log.size();
  }

  @Override
  public synchronized List<Entry.Pinned> pins() {
    return log.stream()
        .filter(Entry.Pinned.class::isInstance)
        .map(Entry.Pinned.class::cast)
        .toList();
  }

  @Override
  public synchronized long mark(Mark mark) {
    for (Entry.Marked held : marks(0)) {
      if (held.mark().equals(mark)) {
        return held.seq();
      }
    }
    log.add(new Entry.Marked(log.size() + 1L, mark));
    return log.size();
  }

  @Override
  public synchronized List<Entry.Marked> marks(long after) {
    return log.stream()
        .filter(entry -> entry.seq() > after)
        .filter(Entry.Marked.class::isInstance)
        .map(Entry.Marked.class::cast)
        .toList();
  }

  @Override
  public synchronized long watch(Watch watch) {
    for (Entry.Watched held : watches()) {
      if (held.watch().equals(watch)) {
        return held.seq();
      }
    }
    log.add(new Entry.Watched(log.size() + 1L, watch));
    return log.size();
  }

  @Override
  public synchronized List<Entry.Watched> watches() {
    return log.stream()
        .filter(Entry.Watched.class::isInstance)
        .map(Entry.Watched.class::cast)
        .toList();
  }

  @Override
  public synchronized long retract(Retraction retraction) {
    Entry.Retracted held = retractions().same(retraction);
    if (held != null) {
      return held.seq();
    }
    log.add(new Entry.Retracted(log.size() + 1L, retraction));
    return log.size();
  }

  @Override
  public synchronized Retractions retractions() {
    return Retractions.of(
        log.stream()
            .filter(Entry.Retracted.class::isInstance)
            .map(Entry.Retracted.class::cast)
            .toList());
  }

  @Override
  public synchronized int erase(String report) {
    int erased = 0;
    for (Entry.Revised entry : revised().toList()) {
      if (entry.report().id().equals(report)) {
        log.set((int) entry.seq() - 1, new Entry.Erased(entry.revision()));
        incoming.remove(entry.seq());
        erased++;
      }
    }
    return erased;
  }

  private boolean erased(String report) {
    return log.stream()
        .anyMatch(
            entry ->
                entry instanceof Entry.Erased(var revision) && revision.report().equals(report));
  }

  private Stream<Entry.Revised> revised() {
    return log.stream().filter(Entry.Revised.class::isInstance).map(Entry.Revised.class::cast);
  }

  @Override
  public synchronized Optional<Entry.Revised> report(String id, int revision) {
    return revised()
        .filter(entry -> entry.report().id().equals(id))
        .filter(entry -> revision == 0 || entry.revision().number() == revision)
        .reduce((_, later) -> later);
  }

  @Override
  public synchronized List<Revision> revisions(String id) {
    return log.stream()
        .flatMap(MemoryTruth::revision)
        .filter(revision -> revision.report().equals(id))
        .toList();
  }

  private static Stream<Revision> revision(Entry entry) {
    return switch (entry) {
      case Entry.Revised(var revision, var _) -> Stream.of(revision);
      case Entry.Erased(var revision) -> Stream.of(revision);
      case Entry.Pinned _, Entry.Marked _, Entry.Watched _, Entry.Retracted _ -> Stream.empty();
    };
  }

  @Override
  public synchronized long lastSeq() {
    return log.size();
  }

  @Override
  public void close() {}
}
