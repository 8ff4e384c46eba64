package coranto.story;

import coranto.report.Citation;
import coranto.report.Explanation;
import coranto.report.Outlet;
import coranto.report.OutletBook;
import coranto.report.Reading;
import coranto.report.Report;
import coranto.report.ReportDraft;
import coranto.report.Span;
import coranto.report.Stamp;
import coranto.text.TextReader;
import coranto.trace.Trace;
import coranto.understand.finding.Entity;
import coranto.understand.finding.Finding;
import coranto.understand.finding.Understanding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Lays out the reports of a story for a test: texts, traces and findings by hand.
final class Desk {
  static final Explanation WHY = Explanation.of(0.8, "in one story");
  static final OutletBook BOOK =
      OutletBook.parse(
          """
          # domain	name	family	kind
          ferrypress.example	Ferry Press Agency	Ferry	agency
          northtimes.example	North Times	Tidewater	newspaper
          southtimes.example	South Times	Tidewater	newspaper
          """);

  /// A report on the desk, with what was found in it.
  private record Laid(
      Reading reading, List<Trace> traces, List<Finding> findings, List<Entity> entities) {
    StoryPart part() {
      return new StoryPart(reading.report(), new Understanding(entities, findings), traces);
    }
  }

  private final Map<String, Laid> desk = new LinkedHashMap<>();

  private Laid laid(String id) {
    return Objects.requireNonNull(desk.get(id), id);
  }

  /// A report of the outlet `id.example` at this minute of 4 May 2031.
  Desk report(String id, int minute, String text) {
    return report(
        draft(id, text)
            .published(Stamp.parse("2031-05-04T10:%02d:00Z".formatted(minute)).orElseThrow()));
  }

  static ReportDraft draft(String id, String text) {
    return Report.draft(id, text).outlet(new Outlet(null, id + ".example"));
  }

  Desk report(ReportDraft draft) {
    var reading = TextReader.read(draft.build());
    var traces = new ArrayList<Trace>();
    for (Span span : reading.report().sentences()) {
      traces.add(new Trace.Fresh(reading.report().cite(span), null, WHY));
    }
    desk.put(
        reading.report().id(), new Laid(reading, traces, new ArrayList<>(), new ArrayList<>()));
    return this;
  }

  Citation sentence(String id, int at) {
    var reading = laid(id).reading();
    return reading.report().cite(reading.sentences().get(at).span());
  }

  Desk trace(String id, int at, Trace trace) {
    laid(id).traces().set(at, trace);
    return this;
  }

  Desk copied(String id, int at, String source, int sourceAt) {
    return trace(id, at, new Trace.Copied(sentence(id, at), sentence(source, sourceAt), WHY));
  }

  Desk edited(String id, int at, String source, int sourceAt) {
    return trace(
        id, at, new Trace.Edited(sentence(id, at), sentence(source, sourceAt), List.of(), WHY));
  }

  Desk same(String id, int at, String source, int sourceAt) {
    return trace(
        id, at, new Trace.Same(sentence(id, at), sentence(source, sourceAt), List.of(), WHY));
  }

  Span span(String id, String words) {
    int from = laid(id).reading().report().text().indexOf(words);
    if (from < 0) {
      throw new IllegalArgumentException("not in " + id + ": " + words);
    }
    return new Span(from, from + words.length());
  }

  Desk entity(String id, Entity entity) {
    laid(id).entities().add(entity);
    return this;
  }

  Desk finding(String id, Finding finding) {
    laid(id).findings().add(finding);
    return this;
  }

  Desk quote(String id, String speaker, String words) {
    return finding(
        id,
        new Finding.Quote(
            span(id, words),
            List.of(span(id, words)),
            Finding.QuoteForm.DIRECT,
            List.of(),
            List.of(),
            speaker,
            Finding.Medium.SPEECH,
            null,
            "test"));
  }

  List<StoryPart> parts() {
    return desk.values().stream().map(Laid::part).toList();
  }

  /// Addressed by the report that was laid first.
  Story story() {
    return new StoryWriter(BOOK).write(desk.keySet().iterator().next(), parts(), WHY);
  }
}
