package coranto.web.page.print;

import coranto.report.Report;
import coranto.report.Stamp;
import coranto.report.Time;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A time as it is printed.
///
/// @param label for people, in the report's own zone when it is a claim, else in UTC
/// @param iso for machines
/// @param standing how far it is to be believed, in a word or two; empty when that is no question
/// @param note what stands behind it
public record When(String label, String iso, String standing, String note) {
  private static final String BORNE_OUT = "borne out";
  private static final DateTimeFormatter DAY = format("d MMMM uuuu");
  private static final DateTimeFormatter MINUTE = format("d MMMM uuuu, HH:mm");
  private static final DateTimeFormatter MONTH_DAY = format("d MMM");
  private static final DateTimeFormatter SHORT = format("d MMM, HH:mm");

  /// Whether nobody need doubt it: a claim that was borne out.
  public boolean sure() {
    return standing.equals(BORNE_OUT);
  }

  public static When utc(Instant at) {
    return new When(minute(at), at.toString(), "", "");
  }

  /// The same without year and zone.
  public static When near(Instant at) {
    return new When(brief(at), at.toString(), "", "");
  }

  /// When a report counts as published.
  public static When of(Report report) {
    var time = report.time();
    return switch (time.standing()) {
      case BORNE_OUT -> claimed(report, BORNE_OUT, looks(report));
      case AS_CLAIMED -> claimed(report, "as claimed", looks(report));
      case DOUBTFUL ->
          new When(
              "not before " + minute(time.earliest()),
              time.earliest().toString(),
              "doubtful",
              "claims " + claim(report) + ", but was not there yet at " + minute(time.earliest()));
      case SEEN ->
          new When(minute(time.earliest()), time.earliest().toString(), "first seen", seen(report));
      case UNKNOWN -> new When("time unknown", "", "", "neither a claim nor a look");
    };
  }

  private static When claimed(Report report, String standing, String note) {
    return new When(claim(report), String.valueOf(report.published()), standing, note);
  }

  private static String seen(Report report) {
    return report.published() == null
        ? "names no time itself; first seen here then"
        : "claims " + claim(report) + ", which is later than it was first seen";
  }

  private static String looks(Report report) {
    Instant seen = report.seen();
    Instant absent = report.absent();
    return (seen == null ? "when it was first seen is not known" : "first seen " + minute(seen))
        + (absent == null ? "" : "; not there yet at " + minute(absent));
  }

  public static String claim(Report report) {
    return report.published() == null ? "nothing" : stamp(report.published());
  }

  /// In the stamp's own zone.
  public static String stamp(Stamp stamp) {
    return switch (stamp) {
      case Stamp.Moment(var at) -> MINUTE.format(at) + " " + zone(at.getOffset());
      case Stamp.Local(var at) -> MINUTE.format(at) + ", zone not said";
      case Stamp.Day(var day) -> DAY.format(day);
    };
  }

  private static String zone(ZoneOffset offset) {
    return offset.getTotalSeconds() == 0 ? "UTC" : offset.getId();
  }

  public static String minute(Instant at) {
    return MINUTE.format(at.atOffset(ZoneOffset.UTC)) + " UTC";
  }

  /// Day and minute in UTC, without year and zone.
  public static String brief(Instant at) {
    return SHORT.format(at.atOffset(ZoneOffset.UTC));
  }

  public static String monthDay(OffsetDateTime at) {
    return MONTH_DAY.format(at);
  }

  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /// The instant that orders and places a report; null when unknown.
  public static @Nullable Instant instant(Report report) {
    var time = report.time();
    return time.standing() == Time.Standing.UNKNOWN ? null : Instant.ofEpochSecond(time.seconds());
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
