package coranto.story;

import coranto.report.Explanation;
import java.util.ArrayList;
import java.util.List;

/// Says why a story counts the origins it counts: one part for each report.
final class Reasons {
  /// No more reports are explained one by one.
  private static final int MOST = 200;

  private static final int MOST_ORIGINS_NAMED = 5;

  private final Sheets sheets;
  private final ReportOrigins origins;

  Reasons(Sheets sheets, ReportOrigins origins) {
    this.sheets = sheets;
    this.origins = origins;
  }

  /// The reasons given before, and those of the origins.
  Explanation with(Explanation given, int outlets, List<Story.Origin> all) {
    var parts = new ArrayList<>(given.parts());
    parts.add(Explanation.of(all.size(), counted(outlets, all), reports()));
    return Explanation.of(given.score(), given.why(), parts);
  }

  private String counted(int outlets, List<Story.Origin> all) {
    var named = all.stream().limit(MOST_ORIGINS_NAMED).map(this::named).toList();
    String more = all.size() > named.size() ? " and " + (all.size() - named.size()) + " more" : "";
    return number(outlets, "outlet")
        + ", "
        + number(all.size(), "origin")
        + ": "
        + String.join(", ", named)
        + more;
  }

  private String named(Story.Origin origin) {
    return outlet(origin.report()) + " (" + number(origin.reports().size(), "report") + ")";
  }

  private String outlet(String report) {
    int index = sheets.index(report);
    return index < 0 ? report : sheets.sheet(index).report().outletOrUnknown().shown();
  }

  private static String number(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private List<Explanation> reports() {
    var reasons = new ArrayList<Explanation>();
    for (Sheet sheet : sheets.all()) {
      if (reasons.size() == MOST) {
        reasons.add(Explanation.of(0, "and " + (sheets.size() - MOST) + " more reports"));
        return reasons;
      }
      reasons.add(reason(sheet));
    }
    return reasons;
  }

  private Explanation reason(Sheet sheet) {
    var step = origins.step(sheet.id());
    if (step == null) {
      return Explanation.of(1, sheet.id() + " is its own origin");
    }
    String end = origins.of(sheet.id());
    String on = end.equals(step.to()) ? "" : ", and so to " + ReportOrigins.shown(end);
    String to = ReportOrigins.shown(step.to());
    return Explanation.of(step.share(), sheet.id() + ": " + step.why() + to + on);
  }
}
