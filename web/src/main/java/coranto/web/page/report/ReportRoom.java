package coranto.web.page.report;

import coranto.flow.Newsroom;
import coranto.flow.Pictures;
import coranto.text.credit.Agencies;
import coranto.text.credit.Credits;
import coranto.web.page.address.Address;
import coranto.web.page.cited.Shelf;
import coranto.web.page.form.Answer;
import coranto.web.page.frame.Press;
import coranto.web.page.print.Measure;
import org.jspecify.annotations.Nullable;

/// A report's page, and its picture.
public final class ReportRoom {
  private final Newsroom newsroom;
  private final @Nullable Pictures pictures;
  private final Press press;
  private volatile @Nullable Credits credits;

  /// @param pictures null when none are shown
  public ReportRoom(Newsroom newsroom, @Nullable Pictures pictures, Press press) {
    this.newsroom = newsroom;
    this.pictures = pictures;
    this.press = press;
  }

  public Answer page(Address.OfReport asked) {
    var shelf = new Shelf(newsroom);
    var part = shelf.part(asked.id(), asked.revision());
    if (part == null) {
      return press.missing(asked.id(), "report");
    }
    var mapper =
        new ReportMapper(
            part,
            asked,
            newsroom.revisions(asked.id()),
            shelf,
            newsroom.outlets(),
            credits().named(part.report()),
            pictures != null);
    return page(mapper, Measure.FULL);
  }

  private Answer.Html page(ReportMapper mapper, Measure measure) {
    var page = press.page("report/report", mapper.view(measure));
    boolean heavy = page.body().length > Measure.HEAVIEST && !measure.least();
    return heavy ? page(mapper, measure.less()) : page;
  }

  /// Reads credit lines; made when first asked for, since it reads the outlet file.
  private Credits credits() {
    var made = credits;
    if (made == null) {
      made = new Credits(new Agencies(newsroom.outlets()));
      credits = made;
    }
    return made;
  }

  /// A picture, from this site's own cache.
  public Answer picture(Address.OfPicture asked) {
    return pictures == null
        ? press.nowhere()
        : pictures
            .of(asked.report(), asked.revision())
            .<Answer>map(each -> new Answer.Picture(each.type(), each.bytes()))
            .orElseGet(
                () -> press.trouble(404, "No picture", "It could not be fetched, or is none."));
  }
}
