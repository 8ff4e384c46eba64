package coranto.story;

import coranto.report.OutletBook;
import coranto.report.Report;
import coranto.text.credit.Agencies;
import coranto.text.credit.Agency;
import coranto.text.credit.Credits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The origin of each report: itself, unless more than half of its unquoted words go back to one
/// earlier report, or a credit line names an agency, or it shares most of its text with an edition
/// of the same family: then that one, followed to the end. *Same* never joins origins. Linear in
/// sentences.
final class ReportOrigins {
  /// What a report goes back to in one step, and why.
  ///
  /// @param to a report's id, or an agency no report of which is held
  /// @param share of its words, 0 to 1
  record Step(String to, double share, String why) {
    /// The same step of a report that has no credit line of its own.
    Step withinMinutes() {
      return new Step(to, share, "printed within minutes of one where " + why);
    }
  }

  private static final String UNHELD = "agency:";

  private final Sheets sheets;
  private final Chains chains;
  private final Groups groups;
  private final OutletBook book;
  private final Agencies agencies;
  private final List<Credits.@Nullable Credit> credits;
  private final Map<String, Step> steps = new LinkedHashMap<>();
  private final Map<String, String> ends = new HashMap<>();

  ReportOrigins(Sheets sheets, Chains chains, Groups groups, OutletBook book, Agencies agencies) {
    this.sheets = sheets;
    this.chains = chains;
    this.groups = groups;
    this.book = book;
    this.agencies = agencies;
    var credit = new Credits(agencies);
    credits = new ArrayList<>();
    sheets.all().forEach(sheet -> credits.add(credit.of(sheet.report())));
    findSteps();
  }

  /// A report's id, or the name of an agency whose report is not held.
  static String shown(String end) {
    return end.startsWith(UNHELD)
        ? end.substring(UNHELD.length()) + ", whose report is not held"
        : end;
  }

  /// The report at the end of a report's way, or a word for an agency that is not held.
  String of(String report) {
    return ends.computeIfAbsent(report, this::follow);
  }

  /// What a report goes back to in one step; null when it is its own origin.
  @Nullable Step step(String report) {
    return steps.get(report);
  }

  /// How many independent origins there are.
  int count() {
    return (int) sheets.all().stream().map(sheet -> of(sheet.id())).distinct().count();
  }

  /// Whether the report is its own origin.
  boolean own(String report) {
    return !steps.containsKey(report);
  }

  /// Origins with their reports by time, the one with most reports first, then the earliest.
  List<Story.Origin> all() {
    var members = new LinkedHashMap<String, List<String>>();
    for (Sheet sheet : sheets.all()) {
      members.computeIfAbsent(of(sheet.id()), _ -> new ArrayList<>()).add(sheet.id());
    }
    return members.entrySet().stream()
        .sorted((one, other) -> other.getValue().size() - one.getValue().size())
        .map(each -> new Story.Origin(named(each.getKey(), each.getValue()), each.getValue()))
        .toList();
  }

  /// An agency whose report is not held is shown by the first report that credits it.
  private static String named(String origin, List<String> reports) {
    return origin.startsWith(UNHELD) && !reports.contains(origin) ? reports.getFirst() : origin;
  }

  private String follow(String report) {
    var passed = new HashSet<String>();
    String at = report;
    for (Step step = steps.get(at); step != null; step = steps.get(at)) {
      if (!passed.add(at)) {
        return earliest(at);
      }
      at = step.to();
    }
    return at;
  }

  /// Of a loop of reports, the earliest by time.
  private String earliest(String start) {
    int first = sheets.index(start);
    Step step = steps.get(start);
    while (step != null && !step.to().equals(start)) {
      first = Math.min(first, sheets.index(step.to()));
      step = steps.get(step.to());
    }
    return sheets.sheet(first).id();
  }

  private void findSteps() {
    var firsts = new FamilyFirsts(sheets, groups, book);
    for (int index = 0; index < sheets.size(); index++) {
      Step step = byText(index);
      step = step == null ? byCredit(index) : step;
      step = step == null ? firsts.step(index) : step;
      if (step != null) {
        steps.put(sheets.sheet(index).id(), step);
      }
    }
    sharedSources();
  }

  /// Who prints the same within minutes of one that credits an agency has it from there too, most
  /// likely: neither copied the other.
  private void sharedSources() {
    for (int index = 0; index < sheets.size(); index++) {
      Sheet sheet = sheets.sheet(index);
      Step step = steps.get(sheet.id());
      int source = step == null ? -1 : sheets.index(step.to());
      Step credit = source < 0 || !tied(index, source) ? null : byCredit(index);
      if (credit != null) {
        steps.put(sheet.id(), credit);
        steps.putIfAbsent(sheets.sheet(source).id(), credit.withinMinutes());
      }
    }
  }

  /// Whether both came out within minutes, and the source is not the agency's that the other
  /// credits.
  private boolean tied(int index, int source) {
    var credit = credits.get(index);
    Report report = sheets.sheet(source).report();
    return credit != null
        && !credit.agency().equals(agencies.of(report.outletOrUnknown()))
        && Ties.together(sheets.sheet(index), sheets.sheet(source));
  }

  /// More than half of its unquoted words go back to one report.
  private @Nullable Step byText(int index) {
    Sheet sheet = sheets.sheet(index);
    int all = 0;
    for (int at = 0; at < sheet.sentences().size(); at++) {
      all += sheet.unquoted(at);
    }
    int total = all;
    return taken(index).entrySet().stream()
        .filter(entry -> entry.getValue() * 2 > total)
        .filter(entry -> !later(entry.getKey(), sheet) && !credits(entry.getKey(), sheet.report()))
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(this::sooner))
        .map(
            entry ->
                new Step(
                    entry.getKey(),
                    (double) entry.getValue() / total,
                    entry.getValue() + " of " + total + " unquoted words go back to "))
        .orElse(null);
  }

  private int sooner(Map.Entry<String, Integer> one, Map.Entry<String, Integer> other) {
    int byTime = Integer.compare(rank(other.getKey()), rank(one.getKey()));
    return byTime != 0 ? byTime : other.getKey().compareTo(one.getKey());
  }

  private int rank(String report) {
    int index = sheets.index(report);
    return index < 0 ? Integer.MAX_VALUE : index;
  }

  /// Unquoted words by the report they were taken from, directly or at the end of the chain.
  private Map<String, Integer> taken(int index) {
    Sheet sheet = sheets.sheet(index);
    var taken = new LinkedHashMap<String, Integer>();
    for (int at = 0; at < sheet.sentences().size(); at++) {
      int number = sheets.number(index, at);
      if (chains.source(number) >= 0) {
        String direct = chains.report(chains.source(number));
        String last = chains.report(chains.end(number));
        taken.merge(direct, sheet.unquoted(at), Integer::sum);
        if (!last.equals(direct)) {
          taken.merge(last, sheet.unquoted(at), Integer::sum);
        }
      }
    }
    taken.remove(sheet.id());
    return taken;
  }

  /// Whether a report is surely later: a later revision may hold sentences of its own copies.
  private boolean later(String source, Sheet sheet) {
    int index = sheets.index(source);
    return index >= 0 && sheet.time().before(sheets.sheet(index).time());
  }

  /// Whether `source` credits the agency that `report` is by: then it is no source of it.
  private boolean credits(String source, Report report) {
    int index = sheets.index(source);
    var credit = index < 0 ? null : credits.get(index);
    return credit != null && credit.agency().equals(agencies.of(report.outletOrUnknown()));
  }

  private @Nullable Step byCredit(int index) {
    var credit = credits.get(index);
    Report report = sheets.sheet(index).report();
    if (credit == null || credit.agency().equals(agencies.of(report.outletOrUnknown()))) {
      return null;
    }
    String held = held(credit.agency(), taken(index));
    String why = credit.words() + " credits ";
    return held == null
        ? new Step(UNHELD + credit.agency().key(), 0, why)
        : new Step(held, 0, why + credit.agency().name() + ": ");
  }

  /// The agency's report in the story: the one with most words in common, else the earliest.
  private @Nullable String held(Agency agency, Map<String, Integer> taken) {
    String best = null;
    for (Sheet sheet : sheets.all()) {
      boolean theirs = agency.equals(agencies.of(sheet.report().outletOrUnknown()));
      boolean more =
          best == null || taken.getOrDefault(sheet.id(), 0) > taken.getOrDefault(best, 0);
      best = theirs && more ? sheet.id() : best;
    }
    return best;
  }
}
