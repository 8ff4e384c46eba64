package coranto.web.page.address;

import coranto.report.Field;

/// Reads addresses of this site from requests. Whatever a path holds, it is one of them; a path
/// leads to no file.
final class AddressReader {
  private AddressReader() {}

  /// Reads the path and query of a request, both as they came, still percent-encoded.
  static Address read(String rawPath, String rawQuery) {
    var query = new Query(rawQuery);
    return switch (rawPath) {
      case "/", "" -> new Address.Front(query.sheet());
      case "/search" ->
          new Address.Search(query.text("q"), query.sheet(), query.text("by").equals("story"));
      case "/people" -> new Address.People(query.text("q"), query.sheet());
      case "/outlets" -> new Address.Outlets(query.sheet());
      case "/feeds" -> new Address.Feeds(query.sheet(), query.text("did"));
      case "/feeds.opml" -> new Address.FeedsList();
      case "/releases" -> new Address.Releases(query.text("did"), query.text("report"));
      case "/pins" -> new Address.Pins(query.text("story"), query.text("did"));
      case "/watches" -> new Address.Watches(query.text("did"), query.text("q"));
      case "/watches.opml" -> new Address.WatchesList();
      case "/starred" -> new Address.Starred(query.sheet());
      case "/unread" -> new Address.Unread(query.sheet());
      case "/marks" -> new Address.Marks();
      case "/feed.atom" -> FeedAddress.read(true, query);
      case "/feed.json" -> FeedAddress.read(false, query);
      case "/accounts/ClientLogin" -> new Address.GoogleReader("ClientLogin", rawQuery);
      case "/check" -> new Address.Check();
      case "/retract" -> new Address.Retract(query.text("report"), query.text("outlet"));
      case "/signin" -> new Address.SignIn(query.text("to"));
      case "/signout" -> new Address.SignOut();
      case "/owner" -> new Address.OwnersPage(query.text("did"));
      case "/health" -> new Address.Health();
      case "/metrics" -> new Address.Metrics();
      case "/mcp" -> new Address.Mcp();
      default ->
          rawPath.startsWith("/api/") ? new Address.Api(rawPath, query) : below(rawPath, query);
    };
  }

  private static Address below(String rawPath, Query query) {
    if (rawPath.startsWith(Address.READER)) {
      return new Address.GoogleReader(rawPath.substring(Address.READER.length()), query.raw());
    }
    int slash = rawPath.indexOf('/', 1);
    String last = slash < 0 ? "" : rawPath.substring(slash + 1);
    if (last.isEmpty() || last.indexOf('/') >= 0) {
      return new Address.Nowhere();
    }
    return switch (rawPath.substring(0, slash)) {
      case "/story" -> story(last, query);
      case "/report" -> report(Percent.decode(last), query);
      case "/sheet" -> new Address.StorySheet(Percent.decode(last), query.number("from"));
      case "/cite" -> cite(last, query);
      case "/person" -> person(last, query);
      case "/outlet" -> new Address.OfOutlet(Percent.decode(last));
      case "/watch" -> new Address.OfWatch(Percent.decode(last), query.sheet(), query.text("did"));
      case "/picture" -> new Address.OfPicture(Percent.decode(last), query.number("revision"));
      case "/static" -> new Address.Asset(last);
      default -> new Address.Nowhere();
    };
  }

  private static Address story(String last, Query query) {
    String id = Percent.decode(last.replaceFirst("\\.(json|csv)$", ""));
    return last.endsWith(".json")
        ? new Address.StoryData(id)
        : last.endsWith(".csv")
            ? new Address.StoryTable(id)
            : new Address.OfStory(id, query.number("from"), query.text("did"));
  }

  private static Address cite(String last, Query query) {
    boolean data = last.endsWith(".json");
    String id = Percent.decode(data ? last.substring(0, last.length() - 5) : last);
    var citation =
        new Address.OfCitation(id, query.number("revision"), query.span("span"), field(query));
    return data ? new Address.CitationData(citation) : citation;
  }

  private static Field field(Query query) {
    return query.text("in").equals("title") ? Field.TITLE : Field.TEXT;
  }

  private static Address person(String last, Query query) {
    return last.endsWith(".json")
        ? new Address.PersonData(
            Percent.decode(last.substring(0, last.length() - 5)), query.sheet())
        : new Address.OfPerson(Percent.decode(last), query.sheet());
  }

  private static Address report(String id, Query query) {
    return new Address.OfReport(
        id, query.number("revision"), query.span("span"), field(query), query.number("part"));
  }
}
