package coranto.story;

import coranto.report.Citation;
import coranto.trace.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The statements of a story: those with most independent origins first, then those in most
/// reports, then the earliest.
final class Statements {
  /// A story shows no more.
  private static final int MOST = 40;

  /// What one origin alone says fills no more than its share, or this much, so that the first
  /// report leaves room for the others.
  private static final int SMALLEST_SHARE = 5;

  /// Sentences that say one thing.
  ///
  /// @param origins how many independent origins stand behind it
  /// @param reports how many reports hold it
  /// @param shown the sentence that stands for all
  private record Candidate(int origins, int reports, int shown, List<Integer> members) {}

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingInt(Candidate::origins)
          .thenComparingInt(Candidate::reports)
          .reversed()
          .thenComparingInt(Candidate::shown);

  private final Sheets sheets;
  private final Chains chains;
  private final ReportOrigins origins;

  Statements(Sheets sheets, Chains chains, ReportOrigins origins) {
    this.sheets = sheets;
    this.chains = chains;
    this.origins = origins;
  }

  List<Statement> of(Groups groups) {
    int share = Math.max(SMALLEST_SHARE, MOST / Math.max(1, origins.count()));
    var given = new HashMap<String, Integer>();
    return groups.members().values().stream()
        .map(this::candidate)
        .sorted(BEST_FIRST)
        .filter(this::telling)
        .filter(each -> each.origins() > 1 || given.merge(voice(each), 1, Integer::sum) <= share)
        .limit(MOST)
        .map(this::statement)
        .toList();
  }

  /// The one origin that a statement stands on.
  private String voice(Candidate candidate) {
    return origins.of(chains.report(chains.end(candidate.shown())));
  }

  private Candidate candidate(List<Integer> members) {
    var voices = new HashSet<String>();
    var reports = new HashSet<Integer>();
    for (int member : members) {
      voices.add(origins.of(chains.report(chains.end(member))));
      reports.add(sheets.sheetOf(member));
    }
    return new Candidate(voices.size(), reports.size(), shown(members), members);
  }

  /// The earliest of those that others go back to, else the earliest.
  private int shown(List<Integer> members) {
    return members.stream()
        .filter(member -> chains.end(member) == member)
        .findFirst()
        .orElse(members.getFirst());
  }

  private boolean telling(Candidate candidate) {
    int shown = candidate.shown();
    return !Boilerplate.is(sheets.sheet(sheets.sheetOf(shown)), sheets.sentenceOf(shown));
  }

  private Statement statement(Candidate candidate) {
    Sheet sheet = sheets.sheet(sheets.sheetOf(candidate.shown()));
    int sentence = sheets.sentenceOf(candidate.shown());
    return new Statement(
        sheet.text(sentence),
        sheet.cite(sentence),
        kind(sheet.trace(sentence)),
        candidate.origins(),
        also(candidate));
  }

  private List<Citation> also(Candidate candidate) {
    var also = new ArrayList<Citation>();
    for (int member : candidate.members()) {
      if (member != candidate.shown()) {
        also.add(sheets.cite(member));
      }
    }
    return also;
  }

  private static Statement.Kind kind(@Nullable Trace trace) {
    return switch (trace) {
      case null -> Statement.Kind.FRESH;
      case Trace.Copied _ -> Statement.Kind.COPIED;
      case Trace.Edited _ -> Statement.Kind.EDITED;
      case Trace.Reworded _ -> Statement.Kind.REWORDED;
      case Trace.Same _ -> Statement.Kind.SAME;
      case Trace.Fresh _ -> Statement.Kind.FRESH;
    };
  }
}
