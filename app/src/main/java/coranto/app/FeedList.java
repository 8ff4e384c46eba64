package coranto.app;

import coranto.flow.FeedState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// The feeds that an owner names: one by one, or in an OPML file.
public final class FeedList {
  /// A feed's address, and its name when it has one.
  public record Named(String address, @Nullable String title) {}

  private static final int DEEPEST = 256;

  private FeedList() {}

  /// @throws WrongUsage when an address is none of the web
  public static List<Named> of(List<String> addresses, @Nullable Path opml) throws IOException {
    var feeds = new ArrayList<Named>();
    for (String address : addresses) {
      if (!web(address)) {
        throw new WrongUsage(
            "a feed has an address that begins with http:// or https://: " + address);
      }
      feeds.add(new Named(address.strip(), null));
    }
    if (opml != null) {
      List<Named> listed = read(Files.readString(opml, StandardCharsets.UTF_8));
      if (listed.isEmpty()) {
        throw new WrongUsage(opml + " names no feed: is it OPML?");
      }
      feeds.addAll(listed);
    }
    return feeds;
  }

  /// The feeds of an OPML text, each once; outlines without an address of the web are passed over.
  public static List<Named> read(String opml) {
    var feeds = new LinkedHashMap<String, Named>();
    var document = Jsoup.parse(opml, "", Parser.xmlParser().setMaxDepth(DEEPEST));
    for (Element outline : document.getElementsByTag("outline")) {
      String address = value(outline, "xmlUrl").strip();
      if (web(address)) {
        String title =
            value(outline, "title").isBlank() ? value(outline, "text") : value(outline, "title");
        feeds.putIfAbsent(address, new Named(address, title.isBlank() ? null : title.strip()));
      }
    }
    return List.copyOf(feeds.values());
  }

  /// Feeds as OPML 2.
  public static String write(List<FeedState> feeds) {
    var document = new Document(Parser.NamespaceXml, "");
    document.parser(Parser.xmlParser()); // keeps upper case
    document.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(true);
    var opml = document.appendElement("opml").attr("version", "2.0");
    opml.appendElement("head").appendElement("title").text("Feeds of Coranto");
    var body = opml.appendElement("body");
    for (FeedState feed : feeds) {
      String title = feed.title() == null ? feed.address() : feed.title();
      body.appendElement("outline")
          .attr("type", "rss")
          .attr("text", title)
          .attr("title", title)
          .attr("xmlUrl", feed.address());
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + document.outerHtml() + "\n";
  }

  private static String value(Element outline, String name) {
    return outline.attributes().getIgnoreCase(name);
  }

  /// Whether an address may be fetched from the web.
  public static boolean web(String address) {
    return address.strip().matches("(?i)https?://[^\\s\\p{Cntrl}]+") && address.length() < 4_000;
  }
}
