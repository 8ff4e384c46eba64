package coranto.web.page.front;

import coranto.flow.Newsroom;
import coranto.web.page.address.Address;
import coranto.web.page.cited.Shelf;
import coranto.web.page.form.Answer;
import coranto.web.page.frame.Press;

/// The front page: stories, the most weighty first.
public final class FrontRoom {
  private final Newsroom newsroom;
  private final Press press;

  public FrontRoom(Newsroom newsroom, Press press) {
    this.newsroom = newsroom;
    this.press = press;
  }

  public Answer page(Address.Front asked) {
    int from = (asked.sheet() - 1) * FrontView.SHEET;
    var found = newsroom.front(from, FrontView.SHEET + 1);
    boolean more = found.size() > FrontView.SHEET;
    var shown = more ? found.subList(0, FrontView.SHEET) : found;
    var view = FrontView.of(shown, asked.sheet(), more, new Shelf(newsroom));
    return press.page("front/front", view);
  }
}
