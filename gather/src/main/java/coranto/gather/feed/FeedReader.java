package coranto.gather.feed;

import coranto.gather.feed.FeedReading.Read;
import coranto.gather.feed.FeedReading.Reason;
import coranto.gather.feed.FeedReading.Refused;
import coranto.report.Page;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads feeds of all formats: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, JSON Feed, CDF, sitemaps
/// and
/// their indexes, gzipped or not, well-formed or not. Safe to share between threads.
public final class FeedReader {
  /// A feed of more bytes, unpacked, is refused.
  public static final int MOST_BYTES = 50_000_000;

  /// Reads the bytes fetched from an address; never throws for what they hold.
  ///
  /// @param page with its address, when known, for what is relative, and its header `content-type`
  public FeedReading read(Page page) {
    return switch (Unpacking.unpack(page.bytes(), MOST_BYTES)) {
      case Unpacking.Bytes(var bytes) -> read(page, bytes);
      case Unpacking.Failed(var reason, var detail) -> new Refused(reason, detail);
    };
  }

  private static FeedReading read(Page page, byte[] bytes) {
    var decoded = Decoding.decode(bytes, page.header("content-type"));
    var problems = new ArrayList<String>();
    if (decoded.problem() != null) {
      problems.add(decoded.problem());
    }
    return read(decoded.text(), page.url(), problems);
  }

  private static FeedReading read(String text, @Nullable String url, List<String> problems) {
    return switch (Sniffing.sniff(text)) {
      case Sniffing.Json(var from) -> JsonFeed.read(text.substring(from), url, problems);
      case Sniffing.Xml(var from) -> {
        if (from > 0 && !text.substring(0, from).isBlank()) {
          problems.add("something stands before the feed");
        }
        yield new Read(new XmlFeed(url, problems).read(text.substring(from)));
      }
      case Sniffing.Nothing(var detail) -> new Refused(Reason.EMPTY, detail);
      case Sniffing.Html(var detail) -> new Refused(Reason.PAGE, detail);
      case Sniffing.Other(var detail) -> new Refused(Reason.NOT_A_FEED, detail);
    };
  }
}
