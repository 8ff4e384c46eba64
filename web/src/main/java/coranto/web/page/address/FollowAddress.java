package coranto.web.page.address;

import coranto.web.page.address.Address.FeedOut.Subject;

/// Addresses by which a reader follows what comes in, as written into links: of watches, feeds,
/// and what is starred or unread.
public final class FollowAddress {
  private FollowAddress() {}

  public static String feed(boolean atom, Subject of, String what) {
    return FeedAddress.write(atom, of, what);
  }

  public static String watches(String did) {
    return "/watches?did=" + did;
  }

  public static String watchesList() {
    return "/watches.opml";
  }

  /// Where a search is made a watch.
  public static String toWatch(String query) {
    return "/watches?q=" + Percent.encode(query) + "#new";
  }

  public static String watch(String id) {
    return watch(id, 1);
  }

  public static String watch(String id, int sheet) {
    return "/watch/" + Percent.encode(id) + Address.sheet(sheet);
  }

  public static String watchAfter(String id, String did) {
    return watch(id) + "?did=" + did;
  }

  public static String starred(int sheet) {
    return "/starred" + Address.sheet(sheet);
  }

  public static String unread(int sheet) {
    return "/unread" + Address.sheet(sheet);
  }
}
