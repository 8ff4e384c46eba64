package coranto.web.page.cite;

import coranto.flow.Newsroom;
import coranto.report.Citation;
import coranto.report.Report;
import coranto.report.Span;
import coranto.story.StoryPart;
import coranto.web.page.address.Address;
import coranto.web.page.cited.Citing;
import coranto.web.page.cited.Shelf;
import coranto.web.page.form.Answer;
import coranto.web.page.frame.Press;
import coranto.web.page.way.Way;
import coranto.wire.CitationJson;
import coranto.wire.Json;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Tells how to cite words of a report, for people and for machines.
public final class CiteRoom {
  private final Newsroom newsroom;
  private final Press press;

  public CiteRoom(Newsroom newsroom, Press press) {
    this.newsroom = newsroom;
    this.press = press;
  }

  public Answer page(Address.OfCitation asked) {
    var report = report(asked);
    var citing = report == null ? null : Citing.of(report, citation(asked, report));
    if (report == null || citing == null) {
      return press.missing(asked.report(), "place in a report");
    }
    var way = Way.of(citation(asked, report), new Shelf(newsroom));
    return press.page("cite/cite", new CiteView(citing, way));
  }

  public Answer data(Address.OfCitation asked) {
    var report = report(asked);
    var citing = report == null ? null : Citing.of(report, citation(asked, report));
    if (report == null || citing == null) {
      return Answer.Json.of(404, "{\"error\":\"no such words\"}");
    }
    var citation = citation(asked, report);
    return Answer.Json.of(
        200, Json.print(CitationJson.write(report, citation, citing.words(), citing.href())));
  }

  private @Nullable Report report(Address.OfCitation asked) {
    Optional<StoryPart> part = newsroom.report(asked.report(), asked.revision());
    return part.map(StoryPart::report).orElse(null);
  }

  private static Citation citation(Address.OfCitation asked, Report report) {
    Span span = asked.span() == null ? new Span(0, 0) : asked.span();
    return new Citation(report.id(), report.revision(), asked.field(), span);
  }
}
