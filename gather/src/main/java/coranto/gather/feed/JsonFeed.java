package coranto.gather.feed;

import coranto.extract.LooseJson;
import coranto.gather.date.DateReader;
import coranto.gather.feed.FeedReading.Read;
import coranto.gather.feed.FeedReading.Reason;
import coranto.gather.feed.FeedReading.Refused;
import coranto.report.Stamp;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads JSON Feed 1.x, and what is near to it.
final class JsonFeed {
  private final @Nullable String base;
  private final List<String> problems;

  private JsonFeed(@Nullable String base, List<String> problems) {
    this.base = base;
    this.problems = problems;
  }

  static FeedReading read(String json, @Nullable String url, List<String> problems) {
    List<Object> values = LooseJson.values(json);
    Object first = values.isEmpty() ? null : values.getFirst();
    if (!(first instanceof Map<?, ?> feed)) {
      return new Refused(Reason.NOT_A_FEED, "JSON, but no JSON Feed");
    }
    String version = string(feed, "version");
    boolean said = version != null && version.contains("jsonfeed");
    if (!said && !(feed.get("items") instanceof List<?>)) {
      return new Refused(Reason.NOT_A_FEED, "a JSON object without a list of items");
    }
    if (!said) {
      problems.add("no version of JSON Feed is named");
    }
    return new Read(new JsonFeed(url, problems).feed(feed));
  }

  private Feed feed(Map<?, ?> feed) {
    var entries = new ArrayList<Entry>();
    for (Object item : list(feed.get("items"))) {
      if (item instanceof Map<?, ?> map) {
        entries.add(entry(map));
      } else {
        Problems.add(problems, "an item is no object");
      }
    }
    return new Feed(
        Feed.Kind.JSON,
        plain(feed, "title"),
        Addresses.link(base, string(feed, "home_page_url")),
        Languages.tag(string(feed, "language")),
        null,
        authors(feed),
        entries,
        new FeedHints(
            Addresses.link(base, string(feed, "feed_url")),
            hub(feed),
            Addresses.link(base, string(feed, "next_url")),
            null),
        problems);
  }

  private Entry entry(Map<?, ?> item) {
    String id = string(item, "id");
    String link = Addresses.link(base, string(item, "url"));
    if (link == null) {
      link = Addresses.link(base, string(item, "external_url"));
    }
    String html = string(item, "content_html");
    String text = string(item, "content_text");
    FeedText content =
        html != null ? FeedText.ofHtml(html, base) : text == null ? null : FeedText.ofPlain(text);
    var categories = new LinkedHashSet<String>();
    list(item.get("tags")).forEach(tag -> Categories.add(categories, String.valueOf(tag)));
    return new Entry(
        id,
        link == null && Addresses.web(id) ? id : link,
        plain(item, "title"),
        plain(item, "summary"),
        content,
        date(item, "date_published"),
        date(item, "date_modified"),
        authors(item),
        List.copyOf(categories),
        enclosures(item));
  }

  private @Nullable Stamp date(Map<?, ?> item, String name) {
    String text = string(item, name);
    if (text == null) {
      return null;
    }
    var reading = DateReader.read(text);
    Problems.date(problems, name, reading);
    return reading.stamp();
  }

  private static List<String> authors(Map<?, ?> map) {
    var people = new ArrayList<Object>(list(map.get("authors")));
    if (map.get("author") != null) {
      people.add(map.get("author"));
    }
    var names = new ArrayList<String>();
    for (Object person : people) {
      String name =
          People.line(person instanceof Map<?, ?> each ? string(each, "name") : person.toString());
      if (name != null && !names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private List<Enclosure> enclosures(Map<?, ?> item) {
    var found = new ArrayList<Enclosure>();
    for (Object each : list(item.get("attachments"))) {
      String url = each instanceof Map<?, ?> map ? Addresses.media(base, string(map, "url")) : null;
      if (url != null && each instanceof Map<?, ?> map) {
        found.add(
            new Enclosure(
                url,
                Enclosures.type(string(map, "mime_type")),
                Enclosures.length(string(map, "size_in_bytes"))));
      }
    }
    return found;
  }

  private @Nullable String hub(Map<?, ?> feed) {
    for (Object hub : list(feed.get("hubs"))) {
      if (hub instanceof Map<?, ?> map) {
        return Addresses.link(base, string(map, "url"));
      }
    }
    return null;
  }

  private static @Nullable FeedText plain(Map<?, ?> map, String name) {
    String text = string(map, name);
    return text == null ? null : Constructs.line(text);
  }

  private static @Nullable String string(Map<?, ?> map, String name) {
    return map.get(name) instanceof String text && !text.isBlank() ? text.strip() : null;
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }
}
