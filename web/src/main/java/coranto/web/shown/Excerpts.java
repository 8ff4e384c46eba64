package coranto.web.shown;

import coranto.flow.Directory;
import coranto.flow.Found;
import coranto.flow.Holdings;
import coranto.flow.Ledger;
import coranto.flow.Newsroom;
import coranto.flow.StorySummary;
import coranto.report.Excerpt;
import coranto.report.OutletBook;
import coranto.report.Report;
import coranto.report.Retraction;
import coranto.report.Revision;
import coranto.report.Span;
import coranto.story.Story;
import coranto.story.StoryPart;
import coranto.text.Clipping;
import coranto.trace.Trace;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A newsroom that never hands out a whole text: of each report its title, the sentence that opens
/// it, and what its story quotes of it. The rest of the text is no part of any answer, whatever
/// page, table or program asks, and for whatever span. For many threads.
public final class Excerpts implements Newsroom {
  private static final int OPENING = 300;
  private static final int PASSAGE = 160;
  private static final int KEPT = 5_000;

  /// For so long a story's quotes are taken to be the same.
  private static final Duration FRESH = Duration.ofMinutes(1);

  private final Newsroom all;
  private final InstantSource clock;

  /// What stories quote, by report.
  private final Map<String, Kept> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
          return size() > KEPT;
        }
      };

  private record Kept(Allowance allowance, Instant made) {}

  public Excerpts(Newsroom all, InstantSource clock) {
    this.all = all;
    this.clock = clock;
  }

  @Override
  public Optional<Story> story(String report) {
    return all.story(report).map(this::quoted);
  }

  private Story quoted(Story story) {
    var allowance = new Allowance(story);
    Story quoted = new Quoting(allowance).of(story);
    var made = new Kept(allowance, clock.instant());
    synchronized (kept) {
      story.reports().forEach(report -> kept.put(report, made));
    }
    return quoted;
  }

  @Override
  public Optional<StoryPart> report(String id, int revision) {
    return all.report(id, revision).map(this::cut);
  }

  private StoryPart cut(StoryPart part) {
    Report report = part.report();
    List<Span> shown = shown(report);
    var sentences = report.sentences().stream().filter(span -> covered(span, shown)).toList();
    List<Trace> traces =
        part.traces().stream().filter(trace -> covered(trace.sentence().span(), shown)).toList();
    return new StoryPart(
        Excerpt.of(report, shown).change().sentences(sentences).build(),
        ShownFindings.of(part.understanding(), shown),
        traces,
        part.title());
  }

  private List<Span> shown(Report report) {
    var shown = new ArrayList<Span>(quotes(report));
    if (!report.sentences().isEmpty()) {
      Span first = report.sentences().getFirst();
      shown.add(new Span(first.from(), Math.min(first.to(), first.from() + OPENING)));
    }
    return shown;
  }

  private List<Span> quotes(Report report) {
    Kept held;
    synchronized (kept) {
      held = kept.get(report.id());
    }
    if (held == null || held.made().plus(FRESH).isBefore(clock.instant())) {
      story(report.id());
      synchronized (kept) {
        held = kept.get(report.id());
      }
    }
    return held == null ? List.of() : held.allowance().of(report.id(), report.revision());
  }

  static boolean covered(Span span, List<Span> shown) {
    return shown.stream().anyMatch(each -> each.covers(span));
  }

  /// The words around the first hit.
  @Override
  public List<Found> search(String query, int from, int limit) {
    return all.search(query, from, limit).stream().map(Excerpts::passage).toList();
  }

  private static Found passage(Found found) {
    String passage = found.passage();
    if (passage.length() <= PASSAGE) {
      return found;
    }
    var whole = new Span(0, passage.length());
    Span hit = found.hits().isEmpty() ? new Span(0, 0) : found.hits().getFirst();
    Span window = Clipping.around(passage, whole, hit, PASSAGE);
    return found.showing(
        window.in(passage),
        found.hits().stream()
            .filter(window::covers)
            .map(span -> new Span(span.from() - window.from(), span.to() - window.from()))
            .toList());
  }

  @Override
  public List<StorySummary> front(int from, int limit) {
    return all.front(from, limit);
  }

  @Override
  public List<Revision> revisions(String id) {
    return all.revisions(id);
  }

  @Override
  public Optional<Retraction> retracted(String id) {
    return all.retracted(id);
  }

  @Override
  public Optional<Retraction> retractedOutlet(String outlet) {
    return all.retractedOutlet(outlet);
  }

  @Override
  public Directory people() {
    return all.people();
  }

  @Override
  public Ledger ledger() {
    return all.ledger();
  }

  @Override
  public Holdings holdings() {
    return all.holdings();
  }

  @Override
  public OutletBook outlets() {
    return all.outlets();
  }
}
