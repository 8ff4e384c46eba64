package coranto.web.page.address;

import coranto.web.page.address.Address.FeedOut;
import coranto.web.page.address.Address.FeedOut.Subject;
import java.util.Locale;

/// Addresses of feeds: `/feed.atom` of the front page, `/feed.json?watch=ID` of a watch.
final class FeedAddress {
  private FeedAddress() {}

  static FeedOut read(boolean atom, Query query) {
    for (Subject of : Subject.values()) {
      String what = query.text(name(of));
      if (!what.isEmpty()) {
        return new FeedOut(atom, of, what);
      }
    }
    return new FeedOut(atom, Subject.FRONT, "");
  }

  static String write(boolean atom, Subject of, String what) {
    String path = atom ? "/feed.atom" : "/feed.json";
    return what.isEmpty() ? path : path + "?" + name(of) + "=" + Percent.encode(what);
  }

  private static String name(Subject of) {
    return of == Subject.SEARCH ? "q" : of.name().toLowerCase(Locale.ROOT);
  }
}
