package coranto.flow;

import coranto.group.Grouper;
import coranto.group.Grouping;
import coranto.group.features.Finding;
import coranto.group.features.Gist;
import coranto.group.open.Member;
import coranto.group.said.HeldStories;
import coranto.group.said.Left;
import coranto.report.Pin;
import coranto.report.Reading;
import coranto.report.Sketch;
import coranto.story.People;
import coranto.text.credit.Credits;
import coranto.trace.Candidates;
import coranto.trace.HeldSentence;
import coranto.trace.HeldTraces;
import coranto.trace.Trace;
import coranto.trace.TraceDecision;
import coranto.trace.Tracer;
import coranto.trace.Weighed;
import java.util.ArrayList;
import java.util.List;

/// The second half of the way, in the order of the truth's numbers: trace, group, know people
/// again, tell what changed.
/// What it decides for an entry hangs on the entries before it alone. Not for several threads.
public final class Pipeline {
  /// How many candidates a sentence is compared with.
  public static final int SENTENCES_NEAR = 12;

  /// How many reports a report is compared with.
  private static final int REPORTS_NEAR = 60;

  /// And with how many in other languages.
  private static final int REPORTS_ABROAD = 20;

  private final Tracer tracer;
  private final NearIndex sentences;
  private final Imprints imprints;
  private final HeldTraces traces;
  private final Grouper grouper;
  private final NearIndex reports;
  private final People people;
  private final Credits credits;

  public Pipeline(
      Tracer tracer,
      NearIndex sentences,
      Imprints imprints,
      HeldTraces traces,
      Grouper grouper,
      NearIndex reports,
      People people,
      Credits credits) {
    this.tracer = tracer;
    this.sentences = sentences;
    this.imprints = imprints;
    this.traces = traces;
    this.grouper = grouper;
    this.reports = reports;
    this.people = people;
    this.credits = credits;
  }

  /// A report compared with all before it, and not settled yet.
  ///
  /// @param candidates of its sentences and its title
  public record Compared(Candidates candidates, Weighed weighed) {}

  /// Works one entry. A prepared report comes in once, in the order of `seq`.
  public Outcome work(long seq, Prepared prepared) {
    remember(seq, prepared);
    return work(seq, prepared, settle(prepared, compare(seq, prepared)));
  }

  /// The same for one that was remembered and traced already. When it throws, what is remembered of
  /// stories may be half done: all must be restored.
  public Outcome work(long seq, Prepared prepared, TraceDecision traced) {
    Reading reading = prepared.reading().withCopies(Copies.of(prepared.reading(), traced.own()));
    Grouping grouping = group(seq, reading, prepared.gist());
    var understood = prepared.understanding();
    var known = people.decide(reading.report(), understood, grouping.membership().story());
    return new Outcome(
        seq,
        reading,
        prepared.gist(),
        People.known(understood, known),
        traced,
        grouping,
        StoryChanges.of(seq, grouping),
        known,
        credits.named(reading.report()));
  }

  /// Traces one entry and remembers its sentences.
  public TraceDecision trace(long seq, Prepared prepared) {
    remember(seq, prepared);
    return settle(prepared, compare(seq, prepared));
  }

  /// Remembers an entry's sentences. In the order of `seq`.
  public void remember(long seq, Prepared prepared) {
    imprints.add(seq, prepared.imprint());
    sentences.add(seq, prepared.imprint().report().time().day(), prepared.heldKeys());
  }

  /// Compares an entry with those before it, which all are remembered; later ones may be. The one
  /// step here that is safe for many threads, as far as the stores are.
  public Compared compare(long seq, Prepared prepared) {
    return compare(prepared, look(seq, prepared));
  }

  /// The same with what was looked up elsewhere, among the same entries.
  public Compared compare(Prepared prepared, Looked looked) {
    var candidates =
        new Candidates(looked.sentences().stream().map(this::held).toList(), held(looked.title()));
    return new Compared(candidates, tracer.weigh(prepared.imprint(), candidates));
  }

  /// Decides what was compared. In the order of `seq`.
  public TraceDecision settle(Prepared prepared, Compared compared) {
    var decided = compared.weighed().settled(traces);
    var own =
        Unchanged.kept(
            prepared.imprint(), compared.candidates().sentences(), decided.own(), traces);
    return new TraceDecision(own, decided.title(), decided.repointed());
  }

  /// Traces a report against everything held, and remembers nothing.
  public TraceDecision check(Prepared prepared) {
    var weighed = compare(Long.MAX_VALUE >> 17, prepared).weighed();
    var settled = weighed.settled(traces);
    return new TraceDecision(settled.own(), settled.title(), List.of());
  }

  /// Takes an entry out of what sentences are compared with.
  public void forget(long seq) {
    sentences.remove(seq);
  }

  /// Traces a report held anew, as of entry `seq`: a trace for each of its sentences, then its
  /// title's.
  public List<Trace> again(long seq, Prepared prepared) {
    return settle(prepared, compare(seq, prepared)).all();
  }

  /// Takes retracted reports out of their stories.
  public Left withdraw(List<String> gone, HeldStories stories) {
    Left left = grouper.withdraw(gone, stories);
    for (long closed : left.closed()) {
      reports.remove(closed);
    }
    return left;
  }

  /// Groups one entry and remembers it.
  public Grouping group(long seq, Reading reading, Gist gist) {
    var near = new ArrayList<>(reports.lookup(gist.keys(), seq, REPORTS_NEAR));
    near.addAll(reports.lookup(grouper.abroad(gist), seq, REPORTS_ABROAD));
    long[] entries = near.stream().mapToLong(NearIndex.Near::seq).toArray();
    var grouping = grouper.decide(seq, reading, gist, entries);
    reports.add(seq, reading.report().time().day(), List.of(gist.keys(), gist.landmarks()));
    for (long closed : grouping.closed()) {
      reports.remove(closed);
    }
    return grouping;
  }

  /// Does what a person said about two reports, and heeds it from now on.
  public Moves pin(long seq, Pin pin, HeldStories stories) {
    Left left = grouper.pin(seq, pin, stories);
    return new Moves(seq, left.moved(), left.standings(), StoryChanges.of(seq, left.moved()));
  }

  /// Heeds what a person said before, after a restart.
  public void restore(long seq, Pin pin) {
    grouper.restore(seq, pin);
  }

  /// Knows where the reports stand that people spoke of, after all else is restored.
  public void restore(HeldStories stories) {
    grouper.restore(stories);
  }

  /// Remembers an entry that grouping still holds open, after a restart; in the order of `seq`.
  ///
  /// @param finding of the entry
  public void restore(OpenEntry open, Finding finding) {
    var member = new Member(open.seq(), open.report(), finding.time());
    grouper.restore(member, open.story(), open.text(), finding.language());
    var keys = List.of(finding.keys(), finding.landmarks());
    reports.add(open.seq(), finding.time().day(), keys);
  }

  private Looked look(long seq, Prepared prepared) {
    var found = new ArrayList<List<NearIndex.Near>>(prepared.traceKeys().size());
    for (Sketch sketch : prepared.traceKeys()) {
      found.add(sentences.lookup(sketch, seq, SENTENCES_NEAR));
    }
    return new Looked(found, sentences.lookup(prepared.titleKeys().asked(), seq, SENTENCES_NEAR));
  }

  private List<HeldSentence> held(List<NearIndex.Near> found) {
    return found.stream()
        .map(near -> new HeldSentence(near.seq(), near.part(), imprints.imprint(near.seq())))
        .toList();
  }
}
