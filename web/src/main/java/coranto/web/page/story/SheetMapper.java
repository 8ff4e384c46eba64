package coranto.web.page.story;

import coranto.report.Excerpt;
import coranto.report.Field;
import coranto.report.Report;
import coranto.story.Story;
import coranto.web.page.address.Address;
import coranto.web.page.cited.Headline;
import coranto.web.page.cited.Shelf;
import coranto.web.page.print.Count;
import coranto.web.page.print.Language;
import coranto.web.page.print.Measure;
import coranto.web.page.print.Printed;
import coranto.web.page.print.When;
import coranto.web.page.story.SheetView.Held;
import coranto.web.page.story.SheetView.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// From a story to its evidence sheet.
final class SheetMapper {
  /// Places on a sheet that is full.
  private static final int PLACES = 60;

  private static final int TEXT = 1_500;

  private final Story story;
  private final Shelf shelf;
  private final Map<String, Held> reports = new LinkedHashMap<>();

  SheetMapper(Story story, Shelf shelf) {
    this.story = story;
    this.shelf = shelf;
  }

  /// Null when no report of the story is held any more.
  @Nullable SheetView view(int asked, Measure measure) {
    var headline = Headline.of(story.headline(), story.id(), shelf);
    if (headline == null) {
      return null;
    }
    List<Evidence.Row> rows = Evidence.of(story, shelf);
    int from = Math.min(asked, rows.size());
    int many = measure.of(PLACES);
    int to = Math.min(from + many, rows.size());
    return new SheetView(
        headline,
        Count.told(story.outlets().size(), story.origins().size(), story.reports().size()),
        Address.story(story.id()),
        Address.storyTable(story.id()),
        Address.storyData(story.id()),
        from,
        rows.size(),
        places(rows.subList(from, to)),
        new ArrayList<>(reports.values()),
        from == 0 ? null : Address.storySheet(story.id(), Math.max(0, from - many)),
        to >= rows.size() ? null : Address.storySheet(story.id(), to));
  }

  /// Words that are those of the place before are not printed again.
  private List<Place> places(List<Evidence.Row> rows) {
    var places = new ArrayList<Place>();
    String said = "";
    for (Evidence.Row row : rows) {
      boolean again = row.kind().equals("also");
      places.add(place(row, again && row.text().equals(said)));
      said = again ? said : row.text();
    }
    return places;
  }

  private Place place(Evidence.Row row, boolean same) {
    Held held =
        reports.computeIfAbsent(
            row.report().id() + "\n" + row.report().revision(),
            _ -> held(reports.size() + 1, row.report()));
    return new Place(
        row.kind().equals("also") ? "also" : row.kind() + " " + row.number(),
        Printed.cut(Printed.name(row.by()), 120),
        row.mark(),
        same ? "" : Printed.cut(row.text(), TEXT),
        held.language(),
        held.number(),
        held.outlet(),
        (row.citation().field() == Field.TITLE ? "title, characters " : "characters ")
            + row.citation().span().from()
            + " to "
            + row.citation().span().to(),
        Address.cited(row.citation()));
  }

  private Held held(int number, Report report) {
    return new Held(
        number,
        Printed.cut(Printed.name(report.outletOrUnknown().shown()), 80),
        Printed.cut(Printed.name(report.titleOrEmpty()), 300),
        Language.tag(report.language()),
        When.of(shelf.first(report)),
        When.claim(report),
        report.seen() == null ? "" : When.minute(report.seen()),
        report.revision(),
        Excerpt.proof(report),
        Printed.outward(report.url()));
  }
}
