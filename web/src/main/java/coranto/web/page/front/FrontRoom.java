package coranto.web.page.front;

import coranto.flow.Newsroom;
import coranto.flow.StorySummary;
import coranto.web.page.address.Address;
import coranto.web.page.cited.Shelf;
import coranto.web.page.form.Answer;
import coranto.web.page.frame.Press;
import java.util.Comparator;
import java.util.List;

/// The front page: stories, the most weighty first.
///
/// The newsroom lists stories by their outlets and their newest reports. Here those of two sheets
/// are put in order by what a reader wants to know: how many *independent origins* a story has, and
/// how fresh it is. Each doubling of its origins makes a story seem a day younger.
public final class FrontRoom {
  private static final double DOUBLING = 86_400;
  private static final int SHEETS = 2;

  private final Newsroom newsroom;
  private final Press press;

  public FrontRoom(Newsroom newsroom, Press press) {
    this.newsroom = newsroom;
    this.press = press;
  }

  public Answer page(Address.Front asked) {
    int block = (asked.sheet() - 1) / SHEETS * SHEETS;
    var found = newsroom.front(block * FrontView.SHEET, SHEETS * FrontView.SHEET + 1);
    int most = SHEETS * FrontView.SHEET;
    var ranked = ranked(found.subList(0, Math.min(most, found.size())));
    int from = Math.min((asked.sheet() - 1 - block) * FrontView.SHEET, ranked.size());
    int to = Math.min(from + FrontView.SHEET, ranked.size());
    boolean more = to < ranked.size() || found.size() > most;
    var view = FrontView.of(ranked.subList(from, to), asked.sheet(), more, new Shelf(newsroom));
    return press.page("front/front", view);
  }

  static List<StorySummary> ranked(List<StorySummary> stories) {
    return stories.stream()
        .sorted(Comparator.comparingDouble(FrontRoom::weight).reversed())
        .toList();
  }

  private static double weight(StorySummary story) {
    long updated = story.updated() == null ? 0 : story.updated().getEpochSecond();
    return updated + DOUBLING * Math.log(Math.max(1, story.origins())) / Math.log(2);
  }
}
