package coranto.embedded;

import coranto.embedded.LastUsed.State;
import coranto.flow.Derivation;
import coranto.flow.Directory;
import coranto.flow.Finder;
import coranto.flow.Found;
import coranto.flow.Holdings;
import coranto.flow.Ledger;
import coranto.flow.Newsroom;
import coranto.flow.QuerySense;
import coranto.flow.StorageFailure;
import coranto.flow.StorySummary;
import coranto.flow.Truth;
import coranto.group.open.Membership;
import coranto.report.Entry;
import coranto.report.Explanation;
import coranto.report.OutletBook;
import coranto.report.Report;
import coranto.report.Retraction;
import coranto.report.Retractions;
import coranto.report.Revision;
import coranto.report.Span;
import coranto.story.Story;
import coranto.story.StoryPart;
import coranto.story.StoryWriter;
import coranto.text.SentenceSplitter;
import coranto.trace.Trace;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/// Answers readers from SQLite and Lucene. Stories are written, and reports read, when asked for,
/// and kept until something in their story changes.
public final class EmbeddedNewsroom implements Newsroom {
  private static final System.Logger LOG = System.getLogger("coranto.newsroom");
  private static final int STORIES_KEPT = 400;
  private static final int REPORTS_KEPT = 600;

  private final Truth truth;
  private final SqliteDerived derived;
  private final Finder search;
  private final QuerySense senses;
  private final OutletBook outlets;
  private final StoryWriter writer;
  private final LastUsed<Story> stories = new LastUsed<>(STORIES_KEPT);
  private final Front front;
  private final LastUsed<StoryPart> reports = new LastUsed<>(REPORTS_KEPT);

  /// @param senses tells what queries mean
  public EmbeddedNewsroom(
      Truth truth, SqliteDerived derived, Finder search, QuerySense senses, OutletBook outlets) {
    this.truth = truth;
    this.derived = derived;
    this.search = search;
    this.senses = senses;
    this.outlets = outlets;
    this.writer = new StoryWriter(outlets);
    String madeBy = DerivedWriting.VERSIONS + "." + StoryWriter.VERSION + "." + outlets.print();
    this.front =
        new Front(derived, truth::retractions, new FrontStories(derived, madeBy, this::held));
  }

  @Override
  public List<StorySummary> front(int from, int limit) {
    return front.of(from, limit);
  }

  @Override
  public Optional<Story> story(String report) {
    return derived
        .membership(report)
        .filter(_ -> retracted(report).isEmpty())
        .map(Membership::story)
        .flatMap(this::held);
  }

  private Optional<Story> held(String id) {
    return stories.of(
        id, new State(derived.changed(id), truth.retractions().newest()), () -> write(id));
  }

  /// Empty when all its reports were retracted and the desk has not come to it yet.
  private Optional<Story> write(String id) {
    List<StoryPart> parts =
        derived.reports(id).stream().flatMap(report -> report(report, 0).stream()).toList();
    return parts.isEmpty() ? Optional.empty() : Optional.of(written(id, parts));
  }

  /// A story that can't be put together of what was found in its reports is one of the bare
  /// reports.
  private Story written(String id, List<StoryPart> parts) {
    Explanation why = why(id, parts.size());
    try {
      return writer.write(id, parts, why);
    } catch (StorageFailure e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "the story " + id + " is shown bare", e);
      return writer.write(id, parts.stream().map(part -> notYet(part.report())).toList(), why);
    }
  }

  private Explanation why(String id, int reports) {
    List<Explanation> joined =
        derived.memberships(id).stream().map(Membership::explanation).limit(50).toList();
    return Explanation.of(
        1, reports == 1 ? "one report" : reports + " reports of one event", joined);
  }

  @Override
  public Optional<StoryPart> report(String id, int revision) {
    long changed = derived.changedAround(id);
    Supplier<Optional<StoryPart>> reading = () -> shown(id, revision).map(this::part);
    return changed == 0
        ? reading.get()
        : reports.of(
            id + "?" + revision, new State(changed, truth.retractions().newest()), reading);
  }

  /// What is retracted is gone at once, before the desk comes to it.
  private Optional<Entry.Revised> shown(String id, int revision) {
    return truth
        .report(id, revision)
        .filter(entry -> truth.retractions().of(entry.report()).isEmpty());
  }

  @Override
  public Optional<Retraction> retracted(String id) {
    Retractions retractions = truth.retractions();
    if (retractions.newest() == 0) {
      return Optional.empty();
    }
    return truth
        .report(id, 0)
        .map(entry -> retractions.of(entry.report()))
        .orElseGet(() -> retractions.ofReport(id).or(() -> aged(id)))
        .map(Entry.Retracted::retraction);
  }

  /// What took out a report whose texts were destroyed, for its age.
  private Optional<Entry.Retracted> aged(String id) {
    return truth.revisions(id).stream()
        .map(Revision::seen)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .flatMap(truth.retractions()::ofAge);
  }

  @Override
  public Optional<Retraction> retractedOutlet(String outlet) {
    return truth.retractions().ofOutlet(outlet).map(Entry.Retracted::retraction);
  }

  private StoryPart part(Entry.Revised entry) {
    Report report = entry.report();
    List<Span> sentences = SentenceSplitter.sentences(report.text());
    Report read = report.change().sentences(sentences).build();
    return derived
        .derivation(report.id(), report.revision())
        .map(derivation -> part(read, derivation))
        .orElseGet(() -> notYet(read));
  }

  private static StoryPart part(Report report, Derivation derivation) {
    return new StoryPart(
        report.change().language(derivation.language()).build(),
        derivation.understanding(),
        derivation.traces(),
        derivation.title());
  }

  /// A report that was taken in and not yet worked.
  private static StoryPart notYet(Report report) {
    return new StoryPart(
        report,
        coranto.understand.finding.Understanding.NOTHING,
        report.sentences().stream()
            .<Trace>map(
                span ->
                    new Trace.Fresh(report.cite(span), null, Explanation.of(0, "not yet traced")))
            .toList());
  }

  @Override
  public List<Revision> revisions(String id) {
    return retracted(id).isPresent() ? List.of() : truth.revisions(id);
  }

  @Override
  public Optional<String> reportAt(long seq) {
    return truth
        .entry(seq)
        .filter(Entry.Revised.class::isInstance)
        .map(entry -> ((Entry.Revised) entry).report().id());
  }

  @Override
  public List<Found> search(String query, int from, int limit) {
    Retractions retractions = truth.retractions();
    return search.search(query, from, limit, senses).stream()
        .filter(found -> retractions.of(found.report(), found.outlet().key()).isEmpty())
        .map(this::placed)
        .toList();
  }

  private Found placed(Found found) {
    return derived
        .membership(found.report())
        .map(Membership::story)
        .map(found::inStory)
        .orElse(found);
  }

  @Override
  public Directory people() {
    return derived.people();
  }

  @Override
  public Ledger ledger() {
    return derived.ledger();
  }

  @Override
  public Holdings holdings() {
    return new Holdings(
        derived.reports(),
        derived.derivations(),
        derived.stories(),
        derived.derivedTo(),
        truth.lastSeq());
  }

  @Override
  public OutletBook outlets() {
    return outlets;
  }
}
