package coranto.web.page.check;

import coranto.flow.CheckDesk;
import coranto.flow.Newsroom;
import coranto.report.Field;
import coranto.story.StoryPart;
import coranto.trace.Trace;
import coranto.web.page.address.Address;
import coranto.web.page.check.CheckView.Checked;
import coranto.web.page.check.CheckView.Origin;
import coranto.web.page.check.CheckView.Told;
import coranto.web.page.cited.Shelf;
import coranto.web.page.cited.Traced;
import coranto.web.page.form.Answer;
import coranto.web.page.form.Form;
import coranto.web.page.form.FormMark;
import coranto.web.page.frame.Press;
import coranto.web.page.print.Count;
import coranto.web.page.print.Language;
import coranto.web.page.print.Mark;
import coranto.web.page.print.Measure;
import coranto.web.page.print.Printed;
import coranto.web.page.reading.Findings;
import coranto.web.page.reading.FindingsMapper;
import coranto.web.page.reading.MarkedText;
import coranto.web.page.reading.Paragraph;
import coranto.web.page.reading.Shares;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Where a text is checked: where each sentence comes from, who said it, what was lost on the way.
public final class CheckRoom {
  /// Longer texts are refused: a long report has 20,000 characters.
  private static final int LONGEST = 100_000;

  private static final int SOURCES = 12;

  private final CheckDesk desk;
  private final Newsroom newsroom;
  private final FormMark mark;
  private final Press press;

  public CheckRoom(CheckDesk desk, Newsroom newsroom, FormMark mark, Press press) {
    this.desk = desk;
    this.newsroom = newsroom;
    this.mark = mark;
    this.press = press;
  }

  public Answer page() {
    return press.page(
        "check/check", new CheckView("", "", held(), desk.fetches(), "", null, mark.token()));
  }

  /// Checks what a form sent, or keeps it when that is what the form asks for.
  public Answer change(Form form) {
    boolean keeps = form.text("do").equals("keep");
    String not = keeps ? "Nothing was kept: " : "Nothing was checked: ";
    String text = form.text("text").strip();
    String address = form.text("address").strip();
    if (text.isEmpty() && address.isEmpty()) {
      return wrong("", "", not + "paste a text.");
    }
    if (text.length() > LONGEST || address.length() > LONGEST) {
      return wrong("", "", not + "a text may have %,d characters.".formatted(LONGEST));
    }
    return keeps ? keep(text, address) : check(text, address);
  }

  /// Leads to the page of the report that it has become.
  private Answer keep(String text, String address) {
    return switch (text.isEmpty() ? desk.keepPage(address) : desk.keep(text)) {
      case CheckDesk.Kept.Refused(var why) ->
          wrong(text, address, "Nothing was kept: " + Printed.cut(Printed.name(why), 300) + ".");
      case CheckDesk.Kept.In(var report, _) -> new Answer.Moved(Address.report(report));
    };
  }

  private Answer check(String text, String address) {
    return switch (text.isEmpty() ? desk.address(address) : desk.text(text)) {
      case CheckDesk.Answer.Refused(var why) ->
          wrong(text, address, "Nothing was checked: " + Printed.cut(Printed.name(why), 300) + ".");
      case CheckDesk.Answer.Checked(var part) -> checked(text, address, part, Measure.FULL);
    };
  }

  /// A page that comes out too heavy is printed again with fewer reasons on it.
  private Answer.Html checked(String text, String address, StoryPart part, Measure measure) {
    var checked = checked(part, measure);
    var page =
        press.page(
            "check/check",
            new CheckView(text, address, held(), desk.fetches(), "", checked, mark.token()));
    boolean heavy = page.body().length > Measure.HEAVIEST + text.length() && !measure.least();
    return heavy ? checked(text, address, part, measure.less()) : page;
  }

  private String held() {
    var holdings = newsroom.holdings();
    return Count.of(holdings.reports(), "report")
        + " in "
        + Count.of(holdings.stories(), "story", "stories");
  }

  private Answer wrong(String text, String address, String why) {
    var view = new CheckView(text, address, held(), desk.fetches(), why, null, mark.token());
    return press.page(422, "check/check", "", view);
  }

  private Checked checked(StoryPart part, Measure measure) {
    var shelf = new Shelf(newsroom);
    shelf.lay(part);
    var report = part.report();
    var marked =
        new MarkedText(
            part, new Address.OfReport(report.id(), 0, null, Field.TEXT, 1), shelf, measure);
    var paragraphs = marked.paragraphs();
    var findings = new FindingsMapper(part, marked, shelf, measure).view();
    int shown = paragraphs.stream().mapToInt(paragraph -> paragraph.sentences().size()).sum();
    return new Checked(
        Printed.cut(Printed.name(report.titleOrEmpty()), 300),
        Language.tag(report.language()),
        told(Traced.text(part)),
        strip(paragraphs),
        loss(findings),
        sources(Traced.text(part), shelf),
        Shares.of(part, shelf),
        paragraphs,
        Traced.text(part).size() - shown,
        findings);
  }

  private static List<Told> strip(List<Paragraph> paragraphs) {
    var strip = new ArrayList<Told>();
    for (Paragraph paragraph : paragraphs) {
      for (Paragraph.Marked each : paragraph.sentences()) {
        if (each.mark() != null) {
          String told = "sentence " + each.number() + ": " + each.mark().word();
          strip.add(new Told(each.mark(), told, "#s" + each.number()));
        }
      }
    }
    return strip;
  }

  private static String loss(Findings findings) {
    var lost = findings.lost().size();
    var lacking = findings.lacking().size();
    var told = new ArrayList<String>();
    if (lost > 0) {
      told.add(Count.of(lost, "place") + " that lost the context");
    }
    if (lacking > 0) {
      told.add(Count.of(lacking, "thing") + " that a source says and this text leaves out");
    }
    return String.join(", ", told);
  }

  /// How many sentences of each kind there are.
  private static String told(List<Trace> traces) {
    var counts = new EnumMap<Mark, Integer>(Mark.class);
    traces.forEach(trace -> counts.merge(Mark.of(trace), 1, Integer::sum));
    var told = new ArrayList<String>();
    counts.forEach(
        (kind, count) ->
            told.add(count + " " + (kind == Mark.FRESH ? "found nowhere here" : kind.word())));
    return Count.of(traces.size(), "sentence")
        + (told.isEmpty() ? "" : ": " + String.join(", ", told));
  }

  private static List<Origin> sources(List<Trace> traces, Shelf shelf) {
    var counts = new LinkedHashMap<String, Integer>();
    for (Trace trace : traces) {
      if (trace instanceof Trace.Sourced sourced && !(trace instanceof Trace.Same)) {
        counts.merge(sourced.source().report(), 1, Integer::sum);
      }
    }
    var sources = new ArrayList<Origin>();
    counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(SOURCES)
        .forEach(
            each -> {
              var part = shelf.part(each.getKey(), 0);
              if (part != null) {
                sources.add(
                    new Origin(
                        shelf.source(part.report(), Address.report(each.getKey())),
                        Count.of(each.getValue(), "sentence"),
                        Address.story(each.getKey())));
              }
            });
    return sources;
  }
}
