package coranto.web.page.search;

import coranto.flow.Found;
import coranto.flow.TypedQuery;
import coranto.web.page.address.Address;
import coranto.web.page.address.Address.FeedOut.Subject;
import coranto.web.page.address.FollowAddress;
import coranto.web.page.print.Printed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Where else a search leads.
///
/// @param reports the same told as reports
/// @param stories the same told as the stories they are in
/// @param byWords the same, the best matches first
/// @param byTime the same, the latest first
/// @param watch where it is made a watch
/// @param outlets the same in one outlet alone, for each found on this sheet
record Ways(
    String reports,
    String stories,
    String byWords,
    String byTime,
    String watch,
    String atom,
    String json,
    List<Narrower> outlets) {
  static final Ways NONE = new Ways("", "", "", "", "", "", "", List.of());

  private static final String OF_OUTLET = "outlet:";
  private static final int MOST = 8;

  /// A search that finds less.
  ///
  /// @param count how many of those on this sheet it finds
  record Narrower(String name, String href, int count) {}

  static Ways of(String words, boolean stories, List<Found> found) {
    return new Ways(
        Address.search(words, 1),
        Address.searchStories(words, 1),
        address(unsorted(words), stories),
        byTime(words) ? address(words, stories) : longer(words, TypedQuery.BY_TIME, stories),
        FollowAddress.toWatch(words),
        FollowAddress.feed(true, Subject.SEARCH, words),
        FollowAddress.feed(false, Subject.SEARCH, words),
        words.contains(OF_OUTLET) ? List.of() : outlets(words, stories, found));
  }

  static boolean byTime(String words) {
    return words.contains(TypedQuery.BY_TIME);
  }

  private static String unsorted(String words) {
    return words.replace(TypedQuery.BY_TIME, "").strip();
  }

  /// Empty when it would be too long to be asked.
  private static String longer(String words, String field, boolean stories) {
    String asked = words + " " + field;
    return asked.length() > Address.LONGEST_SEARCH ? "" : address(asked, stories);
  }

  private static String address(String words, boolean stories) {
    return stories ? Address.searchStories(words, 1) : Address.search(words, 1);
  }

  private static List<Narrower> outlets(String words, boolean stories, List<Found> found) {
    Map<String, Narrower> counted = new LinkedHashMap<>();
    for (Found each : found) {
      String domain = each.outlet().domain();
      if (domain != null) {
        String name = Printed.cut(Printed.name(each.outlet().shown()), 80);
        counted.merge(
            domain,
            new Narrower(name, longer(words, OF_OUTLET + domain, stories), 1),
            (held, _) -> new Narrower(held.name(), held.href(), held.count() + 1));
      }
    }
    var askable = counted.values().stream().filter(each -> !each.href().isEmpty()).toList();
    return askable.size() < 2
        ? List.of()
        : askable.stream().sorted((one, other) -> other.count() - one.count()).limit(MOST).toList();
  }
}
