package coranto.flow;

import coranto.group.said.HeldStories;
import coranto.group.said.Left;
import coranto.report.Entry;
import coranto.report.Explanation;
import coranto.report.Retraction;
import coranto.story.People;
import coranto.story.Person;
import coranto.story.StoryChange;
import coranto.trace.Trace;
import coranto.trace.TraceDecision;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Takes what is retracted out of everything derived: its sentences are no source any more, what
/// was traced to them is traced anew, it leaves its stories, people are told of without it. What
/// grouping decided while it stood there stays. Hangs on the entries before alone.
public final class Withdrawing {
  /// A person's facts are told anew from so many of the oldest reports.
  private static final int TELLINGS = 400;

  private final Truth truth;
  private final Derived derived;
  private final Preparation preparation;
  private final Pipeline pipeline;
  private final HeldStories stories;
  private final Consumer<TraceDecision> unsaved;

  /// @param stories where reports stand by what is derived
  /// @param unsaved told each trace that changes, so that those after it see it
  public Withdrawing(
      Truth truth,
      Derived derived,
      Preparation preparation,
      Pipeline pipeline,
      HeldStories stories,
      Consumer<TraceDecision> unsaved) {
    this.truth = truth;
    this.derived = derived;
    this.preparation = preparation;
    this.pipeline = pipeline;
    this.stories = stories;
    this.unsaved = unsaved;
  }

  /// What becomes of an entry that retracts. All before it is saved.
  public Withdrawal withdraw(Entry.Retracted entry) {
    List<String> reports = derived.covered(entry.retraction());
    var gone = new ArrayList<Withdrawal.Gone>();
    for (String report : reports) {
      for (long seq : derived.entries(report)) {
        gone.add(new Withdrawal.Gone(seq, report));
        pipeline.forget(seq);
      }
    }
    Set<String> ids = new HashSet<>(reports);
    List<Trace> retraced = retraced(entry.seq(), ids);
    List<StoryChange> changes = new ArrayList<>(withdrawn(entry, reports));
    Left left = pipeline.withdraw(reports, stories);
    changes.addAll(StoryChanges.of(entry.seq(), left.moved()));
    return new Withdrawal(
        entry.seq(), gone, retraced, left.moved(), left.standings(), changes, people(ids));
  }

  private List<Trace> retraced(long seq, Set<String> gone) {
    var retraced = new ArrayList<Trace>();
    for (Derived.Revised taker : derived.takers(gone)) {
      List<Trace> before =
          derived.derivation(taker.report(), taker.revision()).map(Derivation::all).orElseThrow();
      var report = truth.report(taker.report(), taker.revision()).orElseThrow().report();
      List<Trace> now = pipeline.again(seq, preparation.toTrace(report));
      var changed = new ArrayList<Trace>();
      for (int index = 0; index < now.size(); index++) {
        if (from(before.get(index), gone)) {
          changed.add(now.get(index));
        }
      }
      unsaved.accept(new TraceDecision(changed, Optional.empty(), List.of()));
      retraced.addAll(changed);
    }
    return retraced;
  }

  private static boolean from(Trace trace, Set<String> gone) {
    return trace instanceof Trace.Sourced sourced && gone.contains(sourced.source().report());
  }

  private List<StoryChange> withdrawn(Entry.Retracted entry, List<String> reports) {
    Retraction retraction = entry.retraction();
    String why = retraction.why().isEmpty() ? "" : ": " + retraction.why();
    var changes = new ArrayList<StoryChange>();
    for (String report : reports) {
      String story = Objects.requireNonNullElse(stories.story(report), report);
      changes.add(
          new StoryChange.Withdrawn(
              entry.seq(),
              story,
              report,
              Explanation.of(1, "%s was retracted%s".formatted(retraction.about(), why))));
    }
    return changes;
  }

  private List<Person> people(Set<String> gone) {
    var people = new ArrayList<Person>();
    for (Person person : derived.toldOf(gone)) {
      List<Appearance> left =
          derived.appearances(person.id()).stream()
              .filter(each -> !gone.contains(each.report()))
              .toList();
      List<People.Telling> tellings = left.stream().limit(TELLINGS).map(this::telling).toList();
      people.add(People.retold(person, tellings, left.size()));
    }
    return people;
  }

  private People.Telling telling(Appearance appearance) {
    String id = appearance.report();
    var report = truth.report(id, appearance.revision()).orElseThrow().report();
    var derivation = derived.derivation(id, appearance.revision()).orElseThrow();
    String story = Objects.requireNonNullElse(stories.story(id), id);
    return new People.Telling(report, derivation.understanding(), story, appearance.entity());
  }
}
