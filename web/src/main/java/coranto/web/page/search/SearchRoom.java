package coranto.web.page.search;

import coranto.flow.Newsroom;
import coranto.web.page.address.Address;
import coranto.web.page.form.Answer;
import coranto.web.page.frame.Press;

/// Search over all reports held.
public final class SearchRoom {
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
    var found = newsroom.search(words, from, SearchView.SHEET + 1);
    return press.page(200, "search/search", words, SearchView.of(words, asked.sheet(), found));
  }
}
