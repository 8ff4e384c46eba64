package coranto.app.output;

import coranto.gather.feed.Enclosure;
import coranto.gather.feed.Entry;
import coranto.gather.feed.Feed;
import coranto.gather.feed.FeedReading;
import coranto.gather.feed.FeedText;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What became of a feed's file as a line of `feed`: the feed, or
/// `{"file","refused":{"reason","detail"}}`. Stands here since `wire` doesn't see `gather`.
public final class FeedJson {
  private FeedJson() {}

  public static Map<String, Object> write(String file, FeedReading reading) {
    var map = new LinkedHashMap<String, Object>();
    map.put("file", file);
    switch (reading) {
      case FeedReading.Read(var feed) -> put(map, feed);
      case FeedReading.Refused(var reason, var detail) -> {
        var refused = new LinkedHashMap<String, Object>();
        refused.put("reason", reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        refused.put("detail", detail);
        map.put("refused", refused);
      }
    }
    return map;
  }

  private static void put(Map<String, Object> map, Feed feed) {
    put(map, "title", html(feed.title()));
    put(map, "link", feed.link());
    put(map, "language", feed.language());
    put(map, "updated", text(feed.updated()));
    put(map, "authors", feed.authors());
    map.put("entries", feed.entries().stream().map(FeedJson::entry).toList());
    put(map, "problems", feed.problems());
  }

  private static Map<String, Object> entry(Entry entry) {
    var map = new LinkedHashMap<String, Object>();
    put(map, "guid", entry.guid());
    put(map, "link", entry.link());
    put(map, "title", html(entry.title()));
    put(map, "summary", html(entry.summary()));
    put(map, "content", html(entry.content()));
    put(map, "published", text(entry.published()));
    put(map, "updated", text(entry.updated()));
    put(map, "authors", entry.authors());
    put(map, "categories", entry.categories());
    put(map, "enclosures", entry.enclosures().stream().map(FeedJson::enclosure).toList());
    return map;
  }

  private static Map<String, Object> enclosure(Enclosure enclosure) {
    var map = new LinkedHashMap<String, Object>();
    put(map, "url", enclosure.url());
    put(map, "type", enclosure.type());
    put(map, "length", enclosure.length());
    return map;
  }

  private static @Nullable String html(@Nullable FeedText text) {
    return text == null ? null : text.html();
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static void put(Map<String, Object> map, String name, @Nullable Object value) {
    if (value != null && !(value instanceof Collection<?> list && list.isEmpty())) {
      map.put(name, value);
    }
  }
}
