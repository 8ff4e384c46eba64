package coranto.web.page.feedout;

import coranto.wire.Json;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes JSON Feed (jsonfeed.org, version 1.1).
final class JsonFeedWriter {
  static final String TYPE = "application/feed+json; charset=utf-8";

  private JsonFeedWriter() {}

  static byte[] write(Channel channel) {
    var feed = new LinkedHashMap<String, Object>();
    feed.put("version", "https://jsonfeed.org/version/1.1");
    feed.put("title", Plain.text(channel.title()));
    feed.put("home_page_url", channel.page());
    feed.put("feed_url", channel.self());
    feed.put("items", channel.items().stream().map(JsonFeedWriter::item).toList());
    return Json.print(feed).getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, Object> item(Channel.Item item) {
    var written = new LinkedHashMap<String, Object>();
    written.put("id", item.id());
    written.put("url", item.link());
    written.put("title", Plain.text(item.title()));
    written.put("content_text", Plain.text(item.text()));
    written.put("date_published", item.updated().truncatedTo(ChronoUnit.SECONDS).toString());
    written.put("authors", List.of(Map.of("name", Plain.text(item.author()))));
    return written;
  }
}
