package coranto.web.page.cited;

import coranto.flow.Newsroom;
import coranto.report.Citation;
import coranto.report.Report;
import coranto.story.StoryPart;
import coranto.trace.Trace;
import coranto.web.page.address.Address;
import coranto.web.page.print.When;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The reports one page looks at, each taken from the newsroom once. For one request alone.
public final class Shelf {
  /// More reports than this no page opens: the rest is told by number.
  public static final int MOST = 400;

  private final Newsroom newsroom;
  private final Map<Key, Optional<StoryPart>> parts = new HashMap<>();

  private final Set<String> loose = new HashSet<>();

  public Shelf(Newsroom newsroom) {
    this.newsroom = newsroom;
  }

  private record Key(String report, int revision) {}

  /// Lays a report on the shelf that the newsroom doesn't hold: its citations lead nowhere.
  public void lay(StoryPart part) {
    loose.add(part.report().id());
    parts.put(new Key(part.report().id(), 0), Optional.of(part));
    parts.put(new Key(part.report().id(), part.report().revision()), Optional.of(part));
  }

  /// Whether a report lies here alone.
  public boolean loose(String report) {
    return loose.contains(report);
  }

  /// A report in a revision, 0 for the newest; null when it isn't held or the shelf is full.
  public @Nullable StoryPart part(String report, int revision) {
    var key = new Key(report, revision);
    if (parts.size() >= MOST && !parts.containsKey(key)) {
      return null;
    }
    return parts.computeIfAbsent(key, _ -> newsroom.report(report, revision)).orElse(null);
  }

  /// The report a citation stands in. The newest revision is looked at first: most often it is the
  /// one cited, and the one that other parts of a page ask for.
  public @Nullable StoryPart part(Citation citation) {
    var newest = part(citation.report(), 0);
    boolean cited = newest != null && newest.report().revision() == citation.revision();
    return cited ? newest : part(citation.report(), citation.revision());
  }

  /// A report's first revision, by which its time is told: later ones were seen later. The report
  /// itself when the first isn't held.
  public Report first(Report report) {
    var first = report.revision() == 1 ? null : part(report.id(), 1);
    return first == null ? report : first.report();
  }

  /// A report as it is named beside what it says.
  ///
  /// @param href where to read it
  public Source source(Report report, String href) {
    var source = Source.of(report, href, When.of(first(report)));
    return loose(report.id()) ? source.by("this text") : source;
  }

  /// The source a citation names; null when its report isn't held any more.
  public @Nullable Source source(Citation citation) {
    var part = part(citation);
    return part == null ? null : source(part.report(), Address.cited(citation)).citing(citation);
  }

  /// The trace of exactly the sentence cited; null when there is none.
  public @Nullable Trace trace(Citation citation) {
    var part = part(citation);
    if (part == null) {
      return null;
    }
    return Stream.concat(Traced.text(part).stream(), Traced.title(part).stream())
        .filter(trace -> trace.sentence().field() == citation.field())
        .filter(trace -> trace.sentence().span().equals(citation.span()))
        .findFirst()
        .orElse(null);
  }
}
