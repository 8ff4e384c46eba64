package coranto.web.page;

import coranto.flow.Directory;
import coranto.flow.Found;
import coranto.flow.Holdings;
import coranto.flow.Ledger;
import coranto.flow.Newsroom;
import coranto.flow.StorySummary;
import coranto.report.Explanation;
import coranto.report.OutletBook;
import coranto.report.Report;
import coranto.report.Retraction;
import coranto.report.Revision;
import coranto.report.Span;
import coranto.story.Statement;
import coranto.story.Story;
import coranto.story.StoryPart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/// A newsroom in memory: holds what it is given, finds what holds the words asked for just so, in
/// one outlet when that is asked.
public final class MemoryNewsroom implements Newsroom {
  private static final Pattern OUTLET = Pattern.compile("\\boutlet:(\\S+)");

  private final Map<String, List<StoryPart>> reports = new LinkedHashMap<>();
  private final Map<String, Story> stories = new LinkedHashMap<>();
  private OutletBook outlets = OutletBook.empty();
  private Directory directory = Directory.EMPTY;
  private Ledger ledger = Ledger.EMPTY;
  private long reading;
  private final List<Retraction> retractions = new CopyOnWriteArrayList<>();

  public MemoryNewsroom hold(StoryPart part) {
    reports.computeIfAbsent(part.report().id(), _ -> new ArrayList<>()).add(part);
    return this;
  }

  public MemoryNewsroom hold(Story story) {
    stories.put(story.id(), story);
    return this;
  }

  /// Takes a report out, as the store does before the stories are put right.
  public void retract(String report) {
    reports.remove(report);
  }

  /// Takes in a retraction, and shows nothing of it any more.
  public void retract(Retraction retraction) {
    retractions.add(retraction);
  }

  /// So many entries were taken in and are still to be read.
  public MemoryNewsroom reading(long entries) {
    reading = entries;
    return this;
  }

  public MemoryNewsroom know(Directory people) {
    directory = people;
    return this;
  }

  public MemoryNewsroom know(Ledger sums) {
    ledger = sums;
    return this;
  }

  public MemoryNewsroom know(OutletBook book) {
    outlets = book;
    return this;
  }

  @Override
  public List<StorySummary> front(int from, int limit) {
    return stories.values().stream().skip(from).limit(limit).map(this::summary).toList();
  }

  @SuppressWarnings(
      "NullAway") // reads a record of another module as if nothing in it were nullable
  private StorySummary summary(Story story) {
    var lead =
        story.statements().stream()
            .map(statement -> new Story.Cited(statement.text(), statement.citation()))
            .findFirst()
            .orElse(null);
    return new StorySummary(
        story.id(),
        story.headline(),
        lead,
        story.outlets(),
        story.reports().size(),
        story.origins().size(),
        story.disputes().size(),
        story.updated());
  }

  @Override
  public Optional<Story> story(String report) {
    return stories.values().stream().filter(story -> story.reports().contains(report)).findFirst();
  }

  @Override
  public Optional<StoryPart> report(String id, int revision) {
    var held =
        retracted(id).isPresent() ? List.<StoryPart>of() : reports.getOrDefault(id, List.of());
    return revision == 0
        ? held.stream().reduce((_, later) -> later)
        : held.stream().filter(part -> part.report().revision() == revision).findFirst();
  }

  @Override
  public Optional<Retraction> retracted(String id) {
    return reports.getOrDefault(id, List.of()).stream()
        .map(part -> part.report().outletOrUnknown().key())
        .flatMap(key -> retractions.stream().filter(each -> each.covers(id, key)))
        .findFirst();
  }

  @Override
  public Optional<Retraction> retractedOutlet(String outlet) {
    return retractions.stream()
        .filter(each -> each instanceof Retraction.OfOutlet of && of.outlet().equals(outlet))
        .findFirst();
  }

  @Override
  public List<Revision> revisions(String id) {
    return reports.getOrDefault(id, List.of()).stream()
        .map(StoryPart::report)
        .map(
            report ->
                new Revision(
                    report.id(),
                    report.revision(),
                    report.revision(),
                    report.textHash(),
                    report.seen(),
                    report.published(),
                    report.modified(),
                    null,
                    null))
        .toList();
  }

  @Override
  public List<Found> search(String query, int from, int limit) {
    String outlet =
        OUTLET.matcher(query).results().map(each -> each.group(1)).findFirst().orElse("");
    String asked =
        OUTLET
            .matcher(query)
            .replaceAll("")
            .replace("sort:time", "")
            .strip()
            .toLowerCase(Locale.ROOT);
    return reports.values().stream()
        .map(List::getLast)
        .filter(part -> part.report().outletOrUnknown().key().endsWith(outlet))
        .filter(part -> part.report().text().toLowerCase(Locale.ROOT).contains(asked))
        .skip(from)
        .limit(limit)
        .map(part -> found(part, asked))
        .toList();
  }

  private Found found(StoryPart part, String asked) {
    var report = part.report();
    int at = report.text().toLowerCase(Locale.ROOT).indexOf(asked);
    var sentence =
        report.sentences().stream()
            .filter(span -> span.to() > at)
            .findFirst()
            .orElse(new Span(0, report.text().length()));
    int hit = at - sentence.from();
    String passage = sentence.in(report.text());
    return new Found(
        report.id(),
        story(report.id()).map(Story::id).orElse(report.id()),
        report.title(),
        report.outletOrUnknown(),
        report.published(),
        passage,
        report.cite(sentence),
        List.of(new Span(hit, Math.min(passage.length(), hit + asked.length()))));
  }

  @Override
  public Directory people() {
    return directory;
  }

  @Override
  public Ledger ledger() {
    return ledger;
  }

  @Override
  public Holdings holdings() {
    long revisions = reports.values().stream().mapToLong(List::size).sum();
    return new Holdings(reports.size(), revisions, stories.size(), revisions, revisions + reading);
  }

  @Override
  public OutletBook outlets() {
    return outlets;
  }

  /// The words of a statement, to make one.
  static Statement statement(
      StoryPart part, int sentence, Statement.Kind kind, int origins, List<StoryPart> also) {
    var span = part.report().sentences().get(sentence);
    return new Statement(
        span.in(part.report().text()).strip(),
        part.report().cite(span),
        kind,
        origins,
        also.stream()
            .map(each -> each.report().cite(each.report().sentences().get(sentence)))
            .toList());
  }

  /// A story of one report.
  static Story alone(Report report) {
    var at = report.seen();
    var sentence = report.sentences().getFirst();
    return new Story(
        report.id(),
        null,
        at,
        at,
        List.of(report.id()),
        List.of(new Story.Origin(report.id(), List.of(report.id()))),
        List.of(report.outletOrUnknown()),
        List.of(
            new Statement(
                sentence.in(report.text()).strip(),
                report.cite(sentence),
                Statement.Kind.FRESH,
                1,
                List.of())),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Explanation.of(0, "opens"));
  }
}
