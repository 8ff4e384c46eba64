package coranto.gather.feed;

import coranto.gather.feed.FeedReading.Read;
import coranto.gather.feed.FeedReading.Refused;
import coranto.report.Page;
import java.nio.charset.StandardCharsets;

/// Reads feeds that stand in tests.
final class Feeds {
  static final String ADDRESS = "https://harbour.example/feed";

  private Feeds() {}

  static FeedReading reading(byte[] bytes) {
    return new FeedReader().read(Page.of(ADDRESS, bytes));
  }

  static FeedReading reading(String text) {
    return reading(text.getBytes(StandardCharsets.UTF_8));
  }

  static Feed feed(byte[] bytes) {
    return switch (reading(bytes)) {
      case Read(var feed) -> feed;
      case Refused(var reason, var detail) -> throw new AssertionError(reason + ": " + detail);
    };
  }

  static Feed feed(String text) {
    return feed(text.getBytes(StandardCharsets.UTF_8));
  }

  static Entry entry(String text) {
    return feed(text).entries().getFirst();
  }

  /// An RSS feed of one item.
  static Entry item(String elements) {
    return entry(
        "<rss version='2.0'><channel><title>The Harbour</title><item>"
            + elements
            + "</item></channel></rss>");
  }

  /// An Atom feed of one entry.
  static Entry atom(String elements) {
    return entry(
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry>" + elements + "</entry></feed>");
  }

  static String html(@org.jspecify.annotations.Nullable FeedText text) {
    return text == null ? "" : text.html();
  }
}
