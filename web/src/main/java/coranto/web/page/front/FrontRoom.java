package coranto.web.page.front;

import coranto.flow.Newsroom;
import coranto.web.page.address.Address;
import coranto.web.page.form.Answer;
import coranto.web.page.frame.Press;
import coranto.web.page.marks.Badges;
import java.util.function.Function;

/// The front page: stories, the most weighty first.
public final class FrontRoom {
  private final Newsroom newsroom;
  private final Function<String, Badges> marks;
  private final Press press;

  /// @param marks how a story stands with its reader
  public FrontRoom(Newsroom newsroom, Function<String, Badges> marks, Press press) {
    this.newsroom = newsroom;
    this.marks = marks;
    this.press = press;
  }

  public Answer page(Address.Front asked) {
    int from = (asked.sheet() - 1) * FrontView.SHEET;
    var found = newsroom.front(from, FrontView.SHEET + 1);
    boolean more = found.size() > FrontView.SHEET;
    var shown = more ? found.subList(0, FrontView.SHEET) : found;
    var view = new FrontMapper(newsroom, marks).view(shown, asked.sheet(), more);
    return press.page("front/front", view);
  }
}
