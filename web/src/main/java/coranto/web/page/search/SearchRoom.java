package coranto.web.page.search;

import coranto.flow.Found;
import coranto.flow.Newsroom;
import coranto.web.page.address.Address;
import coranto.web.page.form.Answer;
import coranto.web.page.frame.Press;
import java.util.LinkedHashMap;
import java.util.List;

/// Search over all reports held, told as reports or as the stories they are in.
public final class SearchRoom {
  /// Stories are looked for among so many reports.
  private static final int DEEPEST = 400;

  /// So many at a time: most stories have few reports.
  private static final int STEP = 40;

  private final Newsroom newsroom;
  private final Press press;

  public SearchRoom(Newsroom newsroom, Press press) {
    this.newsroom = newsroom;
    this.press = press;
  }

  public Answer page(Address.Search asked) {
    String words = asked.words().strip();
    if (words.isEmpty() || words.length() > Address.LONGEST_SEARCH) {
      var view = SearchView.nothing(words);
      return press.page(view.tooLong() ? 400 : 200, "search/search", view.words(), view);
    }
    int from = (asked.sheet() - 1) * SearchView.SHEET;
    List<Found> found =
        asked.stories() ? stories(words, from) : newsroom.search(words, from, SearchView.SHEET + 1);
    return press.page(
        200, "search/search", words, SearchView.of(words, asked.sheet(), asked.stories(), found));
  }

  /// The best report of each story.
  private List<Found> stories(String words, int from) {
    var best = new LinkedHashMap<String, Found>();
    for (int at = 0; at < DEEPEST && best.size() <= from + SearchView.SHEET; at += STEP) {
      List<Found> next = newsroom.search(words, at, STEP);
      next.forEach(found -> best.putIfAbsent(found.story(), found));
      if (next.isEmpty()) {
        break;
      }
    }
    return best.values().stream().skip(from).limit(SearchView.SHEET + 1L).toList();
  }
}
