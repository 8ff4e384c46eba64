package coranto.story;

import coranto.report.Explanation;
import coranto.report.Outlet;
import coranto.report.OutletBook;
import coranto.report.Time;
import coranto.story.leftout.Comparison;
import coranto.story.leftout.LeftOut;
import coranto.story.shares.ShareReader;
import coranto.story.shares.Shares;
import coranto.text.credit.Agencies;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts a story together from the reports in it. Writes no word of its own: every statement is a
/// span of a revision. Takes time in proportion to the sentences, and the same reports give the
/// same story in whatever order they come. Safe to use from many threads.
public final class StoryWriter {
  /// Raised when stories come out otherwise: what is kept of them is stale.
  public static final int VERSION = 1;

  /// No more is told of what was left out.
  private static final int LEFT_OUT = 60;

  private final OutletBook outlets;
  private final Agencies agencies;

  /// @param outlets tells families and agencies
  public StoryWriter(OutletBook outlets) {
    this.outlets = outlets;
    this.agencies = new Agencies(outlets);
  }

  /// @param id the report that addresses the story
  /// @param parts a report given twice counts once, by its highest revision
  /// @param explanation why these reports are together
  public Story write(String id, List<StoryPart> parts, Explanation explanation) {
    var sheets = Sheets.of(parts);
    var chains = new Chains(sheets);
    var groups = new Groups(sheets, chains);
    var origins = new ReportOrigins(sheets, chains, groups, outlets, agencies);
    var disputes = new Disputes(sheets, groups).all();
    var all = origins.all();
    var printed = outlets(sheets);
    return new Story(
        id,
        new Headlines(sheets, origins, agencies, disputes).best().orElse(null),
        times(sheets).min(Instant::compareTo).orElse(null),
        times(sheets).max(Instant::compareTo).orElse(null),
        sheets.all().stream().map(Sheet::id).toList(),
        all,
        printed,
        new Statements(sheets, chains, origins).of(groups),
        new Quotes(sheets, chains, origins).all(),
        disputes,
        new Polls(sheets, groups).all(),
        new Dates(sheets, groups).all(),
        sheets.all().stream().map(sheet -> shares(sheet, sheets)).toList(),
        lacking(sheets),
        new Reasons(sheets, origins).with(explanation, printed.size(), all));
  }

  /// Chains are followed through the story, and one step out of it.
  private static Shares shares(Sheet sheet, Sheets sheets) {
    return ShareReader.of(sheet.id(), sheet.traces(), sheet.counted().unquoted(), sheets::traceOf);
  }

  private static List<Story.Lacking> lacking(Sheets sheets) {
    return sheets.all().stream()
        .flatMap(sheet -> Comparison.of(sheet.part(), sheets::part).stream())
        .limit(LEFT_OUT)
        .flatMap(each -> lacking(each, sheets).stream())
        .toList();
  }

  private static Optional<Story.Lacking> lacking(LeftOut leftOut, Sheets sheets) {
    int here = sheets.index(leftOut.here().report());
    int there = sheets.index(leftOut.there().report());
    return here < 0 || there < 0
        ? Optional.empty()
        : Optional.of(
            new Story.Lacking(
                leftOut.kind(),
                sheets.sheet(here).cited(leftOut.here().span()),
                sheets.sheet(there).cited(leftOut.there().span())));
  }

  private static Stream<Instant> times(Sheets sheets) {
    return sheets.all().stream()
        .map(Sheet::time)
        .filter(time -> time.standing() != Time.Standing.UNKNOWN)
        .map(Time::earliest);
  }

  /// By their first reports; an outlet of which nothing is known is left out when others are
  /// known.
  private static List<Outlet> outlets(Sheets sheets) {
    var first = new LinkedHashMap<String, Outlet>();
    for (Sheet sheet : sheets.all()) {
      Outlet outlet = sheet.report().outletOrUnknown();
      if (!outlet.key().isEmpty()) {
        first.putIfAbsent(outlet.key(), outlet);
      }
    }
    return List.copyOf(first.values());
  }
}
