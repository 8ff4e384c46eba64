package coranto.gather.feed;

import coranto.extract.Charsets;
import coranto.report.Page;
import coranto.text.Resource;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the feeds that belong to a page: those it names in its head, those it links to, and where
/// feeds usually lie. Knows no network: whether there is one must be seen.
public final class FeedDiscovery {
  private static final Pattern TYPE =
      Pattern.compile(
          "application/(?:rss|atom|rdf|feed)\\+(?:xml|json)|application/json|(?:text|application)/xml");

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:^|[/._?=-])(?:rss|atom|feed|feeds|rdf)(?:$|[/._?&=-])", Pattern.CASE_INSENSITIVE);

  /// Pages that offer more have them cut.
  private static final int MOST = 100;

  private static final int MOST_BYTES = 5_000_000;

  private FeedDiscovery() {}

  /// A feed that may be.
  ///
  /// @param title as the page calls it
  /// @param named whether the page's head says that it is one
  public record Offer(String url, @Nullable String title, boolean named) {}

  /// What the page itself says, surest first.
  public static List<Offer> on(Page page) {
    byte[] bytes =
        page.bytes().length > MOST_BYTES
            ? java.util.Arrays.copyOf(page.bytes(), MOST_BYTES)
            : page.bytes();
    Document document =
        Jsoup.parse(Charsets.decode(new Page(page.url(), page.headers(), null, bytes)));
    Element own = document.selectFirst("base[href]");
    String base = Addresses.base(page.url(), own == null ? null : own.attr("href"));
    Map<String, Offer> offers = new LinkedHashMap<>();
    for (Element link : document.select("link[rel~=(?i)alternate|feed][href]")) {
      String type = link.attr("type").strip().toLowerCase(Locale.ROOT);
      boolean feed = link.attr("rel").toLowerCase(Locale.ROOT).contains("feed");
      if (feed || TYPE.matcher(type).matches()) {
        add(offers, base, link.attr("href"), link.attr("title"), true);
      }
    }
    for (Element anchor : document.select("a[href]")) {
      if (ADDRESS.matcher(anchor.attr("href")).find()) {
        add(offers, base, anchor.attr("href"), anchor.text(), false);
      }
    }
    return List.copyOf(offers.values());
  }

  private static void add(
      Map<String, Offer> offers, @Nullable String base, String href, String title, boolean named) {
    String url = Addresses.link(base, href);
    if (url != null && Addresses.web(url) && offers.size() < MOST) {
      String bare = Cleaner.bare(title);
      offers.putIfAbsent(url, new Offer(url, bare.isEmpty() ? null : bare, named));
    }
  }

  /// Where the feeds of a site usually lie, likeliest first.
  ///
  /// @param url of any page of the site
  public static List<String> usual(String url) {
    var addresses = new ArrayList<String>();
    try {
      URI site = URI.create(url.strip()).resolve("/");
      for (String path : Resource.lines(FeedDiscovery.class, "usual.txt")) {
        addresses.add(site.resolve(path).toString());
      }
    } catch (IllegalArgumentException _) {
      return List.of();
    }
    return addresses;
  }
}
