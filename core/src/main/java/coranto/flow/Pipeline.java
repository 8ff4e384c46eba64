package coranto.flow;

import coranto.group.Grouper;
import coranto.group.Grouping;
import coranto.group.Membership;
import coranto.report.HeldSentence;
import coranto.report.Reading;
import coranto.report.Sketch;
import coranto.story.People;
import coranto.trace.HeldTraces;
import coranto.trace.Trace;
import coranto.trace.TraceDecision;
import coranto.trace.Tracer;
import java.util.ArrayList;
import java.util.List;

/// The second half of the way, in the order of the truth's numbers: trace, group, know people
/// again, tell what changed.
/// What it decides for an entry hangs on the entries before it alone. Not for several threads.
public final class Pipeline {
  /// How many candidates a sentence is compared with.
  private static final int SENTENCES_NEAR = 12;

  /// How many reports a report is compared with.
  private static final int REPORTS_NEAR = 60;

  private final Tracer tracer;
  private final NearIndex sentences;
  private final Held held;
  private final HeldTraces traces;
  private final Grouper grouper;
  private final NearIndex reports;
  private final People people;

  public Pipeline(
      Tracer tracer,
      NearIndex sentences,
      Held held,
      HeldTraces traces,
      Grouper grouper,
      NearIndex reports,
      People people) {
    this.tracer = tracer;
    this.sentences = sentences;
    this.held = held;
    this.traces = traces;
    this.grouper = grouper;
    this.reports = reports;
    this.people = people;
  }

  /// Works one entry. A prepared report comes in once, in the order of `seq`.
  public Outcome work(long seq, Prepared prepared) {
    TraceDecision traced = trace(seq, prepared);
    Reading reading = prepared.reading().withCopies(Copies.of(prepared.reading(), traced.own()));
    Grouping grouping = group(seq, reading, prepared.groupKeys());
    var understood = prepared.understanding();
    var known = people.decide(reading.report(), understood, grouping.membership().story());
    return new Outcome(
        seq,
        reading,
        People.known(understood, known),
        traced,
        grouping,
        StoryChanges.of(seq, grouping),
        known);
  }

  /// Traces one entry and remembers its sentences.
  public TraceDecision trace(long seq, Prepared prepared) {
    var candidates = candidates(seq, prepared);
    var decided = tracer.decide(prepared.reading(), candidates, traces);
    var own = Unchanged.kept(prepared.reading(), candidates, decided.own(), traces);
    var traced = new TraceDecision(own, decided.repointed());
    for (int part = 0; part < prepared.traceKeys().size(); part++) {
      sentences.add(seq, part, prepared.traceKeys().get(part));
    }
    return traced;
  }

  /// Traces a report against everything held, and remembers nothing.
  public TraceDecision check(Prepared prepared) {
    var traced =
        tracer.decide(prepared.reading(), candidates(Long.MAX_VALUE >> 17, prepared), traces);
    return new TraceDecision(traced.own(), List.of());
  }

  /// Groups one entry and remembers it.
  public Grouping group(long seq, Reading reading, Sketch keys) {
    long[] near =
        reports.lookup(keys, seq, REPORTS_NEAR).stream().mapToLong(NearIndex.Near::seq).toArray();
    var grouping = grouper.decide(seq, reading, near);
    reports.add(seq, 0, keys);
    for (long closed : grouping.closed()) {
      reports.remove(closed);
    }
    return grouping;
  }

  /// Remembers an entry that grouping still holds open, after a restart.
  ///
  /// @param traced its sentences' traces
  public void restore(long seq, Prepared prepared, List<Trace> traced, Membership membership) {
    Reading reading = prepared.reading().withCopies(Copies.of(prepared.reading(), traced));
    grouper.restore(seq, reading, membership);
    reports.add(seq, 0, prepared.groupKeys());
  }

  private List<List<HeldSentence>> candidates(long seq, Prepared prepared) {
    var found = new ArrayList<List<HeldSentence>>(prepared.traceKeys().size());
    for (Sketch sketch : prepared.traceKeys()) {
      found.add(
          sentences.lookup(sketch, seq, SENTENCES_NEAR).stream()
              .map(near -> new HeldSentence(near.seq(), near.part(), held.reading(near.seq())))
              .toList());
    }
    return found;
  }
}
