package coranto.lab;

import coranto.report.Report;
import coranto.report.Span;
import coranto.report.Stamp;
import coranto.text.TextReader;
import coranto.understand.Understander;
import coranto.understand.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Dates against GUM's: found when they share characters with a marked one, right when they say the
/// same day or stretch, a range by its end that the mark stands on; false when they lie in no
/// mention of time.
/// The day a text was written, as the corpus tells it, is its day of publication.
public final class DatesEvaluation implements Evaluation {
  private static final List<String> GENRES =
      List.of("news", "interview", "academic", "court", "bio", "voyage");

  private final Understander understander = Understander.standard();

  private static final class Count {
    private int marked;
    private int overlapped;
    private int exactSpans;
    private int exact;
    private int known;
    private int right;
    private int found;
    private int real;
  }

  @Override
  public String name() {
    return "dates";
  }

  @Override
  public List<Table> evaluate(Path data) throws IOException {
    var rows = new ArrayList<List<String>>();
    for (String genre : GENRES) {
      Path file = data.resolve("names/gum/" + genre + ".conllu.gz");
      if (Files.exists(file)) {
        rows.add(row(genre, GumDates.read(file)));
      }
    }
    return rows.isEmpty()
        ? List.of()
        : List.of(
            new Table(
                "dates of GUM, by genre",
                List.of(
                    "genre",
                    "texts",
                    "dates",
                    "recall",
                    "same span",
                    "precision",
                    "exact",
                    "right",
                    "of known"),
                rows));
  }

  private List<String> row(String genre, List<GumDates.DatedText> texts) {
    var count = new Count();
    for (GumDates.DatedText text : texts) {
      count(text, dates(text), count);
    }
    return List.of(
        genre,
        String.valueOf(texts.size()),
        String.valueOf(count.marked),
        Scores.print(Scores.share(count.overlapped, count.marked)),
        Scores.print(Scores.share(count.exactSpans, count.marked)),
        Scores.print(Scores.share(count.real, count.found)),
        String.valueOf(count.exact),
        Scores.print(Scores.share(count.right, count.exact)),
        Scores.print(Scores.share(count.right, count.known)));
  }

  private List<Finding.Date> dates(GumDates.DatedText text) {
    var draft = Report.draft(text.id(), text.text());
    String created = text.created();
    var report =
        created == null
            ? draft.build()
            : draft.published(Stamp.parse(created).orElse(null)).build();
    return understander.understand(TextReader.read(report)).findings().stream()
        .filter(finding -> finding instanceof Finding.Date)
        .map(finding -> (Finding.Date) finding)
        .toList();
  }

  private static void count(GumDates.DatedText text, List<Finding.Date> dates, Count count) {
    for (Finding.Date date : dates) {
      boolean real =
          text.times().stream().anyMatch(date.span()::overlaps)
              || text.dates().stream().anyMatch(marked -> marked.span().overlaps(date.span()));
      count.found++;
      count.real += real ? 1 : 0;
      tell(real ? null : "false", text, date.span(), date);
    }
    for (GumDates.Marked marked : text.dates()) {
      Finding.Date date = nearest(marked.span(), dates);
      count.marked++;
      count.exact += marked.exact() ? 1 : 0;
      if (date == null) {
        tell("missed " + marked.from(), text, marked.span(), null);
        continue;
      }
      count.overlapped++;
      count.exactSpans += date.span().equals(marked.span()) ? 1 : 0;
      if (marked.exact()) {
        value(text, marked, date, count);
      }
    }
  }

  private static void value(
      GumDates.DatedText text, GumDates.Marked marked, Finding.Date date, Count count) {
    count.known += date.value() == null ? 0 : 1;
    boolean right = date.value() != null && right(marked, date.value());
    count.right += right ? 1 : 0;
    tell(right ? null : "wrong " + marked.from() + " " + marked.to(), text, marked.span(), date);
  }

  private static Finding.@Nullable Date nearest(Span span, List<Finding.Date> dates) {
    Finding.Date best = null;
    for (Finding.Date date : dates) {
      if (date.span().overlaps(span)
          && (best == null || date.span().shared(span) > best.span().shared(span))) {
        best = date;
      }
    }
    return best;
  }

  private static boolean right(GumDates.Marked marked, String value) {
    int slash = value.indexOf('/');
    String from = slash < 0 ? value : value.substring(0, slash);
    String to = value.substring(slash + 1);
    boolean begins = from.equals(first(marked.from()));
    boolean ends = to.equals(last(marked.to()));
    boolean wider = value.length() > 0 && slash > 0 && marked.from().equals(marked.to());
    return begins && ends
        || wider
            && date(from)
            && date(to)
            && (whole(begins, marked, to) || ends(ends, marked, from));
  }

  /// A range that begins with the marked day, month or year.
  private static boolean whole(boolean begins, GumDates.Marked marked, String to) {
    return begins && last(marked.to()).compareTo(to) < 0;
  }

  private static boolean ends(boolean ends, GumDates.Marked marked, String from) {
    return ends && first(marked.from()).compareTo(from) > 0;
  }

  private static boolean date(String value) {
    return !value.isEmpty();
  }

  /// The first day of a year or month; a day as it is, without its time.
  private static String first(String value) {
    String day = value.length() > 10 ? value.substring(0, 10) : value;
    return day.matches("\\d{4}") ? day + "-01-01" : monthly(day) ? day + "-01" : day;
  }

  private static String last(String value) {
    String day = value.length() > 10 ? value.substring(0, 10) : value;
    if (day.matches("\\d{4}")) {
      return day + "-12-31";
    }
    return monthly(day) ? end(day) : day;
  }

  private static boolean monthly(String day) {
    return day.matches("(\\d{4}|-)-\\d{2}");
  }

  private static String end(String month) {
    YearMonth whole = YearMonth.parse(month.startsWith("--") ? "2001" + month.substring(1) : month);
    LocalDate last = whole.atEndOfMonth();
    return month + "-" + last.getDayOfMonth();
  }

  /// With `-Deval.dates=tell` every mistake, to look at.
  private static void tell(
      @Nullable String what, GumDates.DatedText text, Span span, Finding.@Nullable Date date) {
    if (what != null && System.getProperty("eval.dates") != null) {
      int from = Math.max(0, span.from() - 50);
      int to = Math.min(text.text().length(), span.to() + 30);
      System.err.printf(
          "%s %s %s | %s [[%s]] %s | %s%n",
          text.id(),
          text.created(),
          what,
          text.text().substring(from, span.from()).replace('\n', ' '),
          span.in(text.text()),
          text.text().substring(span.to(), to).replace('\n', ' '),
          date == null
              ? ""
              : date.span().in(text.text()) + " = " + date.value() + " " + date.byRule());
    }
  }
}
