package coranto.web.api;

import coranto.web.page.address.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A part of a list, as the query's `from` and `limit` say.
///
/// @param from how many to pass over
record Part(int from, int limit) {
  private static final int USUAL = 40;
  private static final int MOST = 200;
  private static final int DEEPEST = 100_000;

  static Part of(Query query) {
    return new Part(Math.min(query.number("from"), DEEPEST), limit(query));
  }

  static int limit(Query query) {
    int limit = query.number("limit");
    return limit == 0 ? USUAL : Math.min(limit, MOST);
  }

  /// How many to ask for, to know whether there are more.
  int oneMore() {
    return limit + 1;
  }

  <T> List<T> cut(List<T> found) {
    return found.subList(0, Math.min(limit, found.size()));
  }

  /// `{name:[...],"next"}`; `next` is what `from` is to be for the next part, and left out behind
  /// the
  /// last.
  ///
  /// @param found one more than this part holds when there is another
  <T> Map<String, Object> json(
      String name, List<T> found, Function<T, Map<String, Object>> written) {
    var json = new LinkedHashMap<String, Object>();
    json.put(name, cut(found).stream().map(written).toList());
    if (found.size() > limit) {
      json.put("next", from + limit);
    }
    return json;
  }
}
