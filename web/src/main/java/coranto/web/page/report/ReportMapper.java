package coranto.web.page.report;

import coranto.report.Citation;
import coranto.report.Field;
import coranto.report.OutletBook;
import coranto.report.Report;
import coranto.report.Revision;
import coranto.report.Span;
import coranto.story.StoryPart;
import coranto.web.page.address.Address;
import coranto.web.page.cited.Citing;
import coranto.web.page.cited.Shelf;
import coranto.web.page.print.Language;
import coranto.web.page.print.Measure;
import coranto.web.page.print.Piece;
import coranto.web.page.print.Printed;
import coranto.web.page.print.When;
import coranto.web.page.reading.FindingsMapper;
import coranto.web.page.reading.MarkedText;
import coranto.web.page.reading.Shares;
import coranto.web.page.report.ReportView.Fact;
import coranto.web.page.report.ReportView.RevisionLink;
import coranto.web.page.schema.ReportData;
import coranto.web.page.way.Way;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// From a report to its page.
final class ReportMapper {
  private static final int REVISIONS = 30;
  private static final int TITLE = 500;

  private final StoryPart part;
  private final Report report;
  private final Address.OfReport asked;
  private final List<Revision> revisions;
  private final Shelf shelf;
  private final OutletBook outlets;
  private final boolean shown;
  private final @Nullable String credited;

  /// @param credited the agency that a credit line of the report names; null when none does
  /// @param shown whether pictures are shown
  ReportMapper(
      StoryPart part,
      Address.OfReport asked,
      List<Revision> revisions,
      Shelf shelf,
      OutletBook outlets,
      @Nullable String credited,
      boolean shown) {
    this.part = part;
    this.report = part.report();
    this.asked = asked;
    this.revisions = revisions;
    this.shelf = shelf;
    this.outlets = outlets;
    this.credited = credited;
    this.shown = shown;
  }

  ReportView view(Measure measure) {
    var text = new MarkedText(part, asked, shelf, measure);
    return new ReportView(
        shelf.source(report, Address.revision(report.id(), report.revision())),
        outlet(),
        lookalike(),
        title(text),
        text.titleNotes(),
        Printed.cut(Printed.name(String.join(", ", report.byline())), 300),
        Printed.outward(report.url()),
        Address.story(report.id()),
        Printed.outward(report.image()),
        shown && Printed.outward(report.image()) != null
            ? Address.picture(report.id(), report.revision())
            : null,
        facts(),
        links(),
        Shares.of(part, shelf),
        text.paragraphs(),
        text.part(),
        text.parts(),
        text.part() > 1 ? link(text.part() - 1) : null,
        text.part() < text.parts() ? link(text.part() + 1) : null,
        changed(),
        new FindingsMapper(part, text, shelf, measure).view(),
        cite(),
        asked.span() == null ? null : Way.of(citation(asked.span()), shelf),
        ReportData.of(part, shelf));
  }

  private String outlet() {
    String key = report.outletOrUnknown().key();
    return key.isEmpty() ? "" : Address.outlet(key);
  }

  private String lookalike() {
    var like = outlets.lookalike(report.outletOrUnknown());
    return like == null ? "" : Printed.name(like.name() + ", " + like.domain());
  }

  private @Nullable Citing cite() {
    if (asked.span() == null) {
      return null;
    }
    return Citing.of(report, citation(asked.span()));
  }

  private Citation citation(Span span) {
    return new Citation(report.id(), report.revision(), asked.field(), span);
  }

  private String link(int number) {
    return Address.part(report.id(), report.revision(), number);
  }

  private List<Piece> title(MarkedText text) {
    Span span = asked.field() == Field.TITLE ? asked.span() : null;
    return text.title(span == null ? List.of() : List.of(span), TITLE);
  }

  private List<Fact> facts() {
    var facts = new ArrayList<Fact>();
    var when = When.of(shelf.first(report));
    facts.add(new Fact("Published", when.label(), when.iso(), standing(when)));
    if (report.modified() != null) {
      facts.add(
          new Fact(
              "Modified",
              When.stamp(report.modified()),
              report.modified().toString(),
              "as claimed"));
    }
    if (credited != null) {
      facts.add(new Fact("Credits", Printed.cut(Printed.name(credited), 80), "", "as its source"));
    }
    looks(facts);
    if (report.section() != null) {
      facts.add(new Fact("Section", Printed.cut(Printed.name(report.section()), 80), "", ""));
    }
    if (report.language() != null) {
      facts.add(new Fact("Language", Language.name(report.language()), "", ""));
    }
    return facts;
  }

  private void looks(List<Fact> facts) {
    String what = report.revision() == 1 ? "First seen here" : "This revision first seen";
    if (report.seen() != null) {
      facts.add(new Fact(what, When.minute(report.seen()), report.seen().toString(), ""));
    }
    if (report.absent() != null) {
      facts.add(
          new Fact(
              "Last look without it",
              When.minute(report.absent()),
              report.absent().toString(),
              ""));
    }
  }

  private static String standing(When when) {
    return when.note().isEmpty() ? when.standing() : when.standing() + ": " + when.note();
  }

  private List<RevisionLink> links() {
    return revisions.subList(Math.max(0, revisions.size() - REVISIONS), revisions.size()).stream()
        .map(
            each ->
                new RevisionLink(
                    each.number(),
                    Address.revision(report.id(), each.number()),
                    each.seen() == null ? "time unknown" : When.minute(each.seen()),
                    each.number() == report.revision()))
        .toList();
  }

  private List<ReportView.Changed> changed() {
    var before = report.revision() < 2 ? null : shelf.part(report.id(), report.revision() - 1);
    return before == null ? List.of() : RevisionDiff.between(before.report(), report);
  }
}
