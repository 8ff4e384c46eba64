package coranto.gather.feed;

import coranto.gather.date.DateReader;
import coranto.gather.feed.Feed.Kind;
import coranto.report.Stamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Reads what describes the feed itself, from what is left of it when its entries are gone.
final class HeadReader {
  private static final Map<String, Duration> PERIODS =
      Map.of(
          "hourly", Duration.ofHours(1),
          "daily", Duration.ofDays(1),
          "weekly", Duration.ofDays(7),
          "monthly", Duration.ofDays(30),
          "yearly", Duration.ofDays(365));

  private final Element root;
  private final Kind kind;
  private final Element main;
  private final Parts parts;
  private final Links links;
  private final @Nullable String base;
  private final List<String> problems;

  HeadReader(Element root, Kind kind, @Nullable String url, List<String> problems) {
    this.root = root;
    this.kind = kind;
    this.problems = problems;
    var described = new ArrayList<Element>();
    for (Element child : root.children()) {
      if (Namespaces.word(child).equals("channel")) {
        described.add(child);
      }
    }
    described.add(root);
    this.main = described.getFirst();
    this.parts = Parts.of(described);
    this.base = Bases.of(main, url);
    this.links = new Links(parts, base);
  }

  Feed read(List<Entry> entries) {
    return new Feed(
        kind, title(), link(), language(), updated(), authors(), entries, hints(), problems);
  }

  private @Nullable FeedText title() {
    for (Element element : parts.all(List.of("title", "dc:title", "media:title", "itunes:title"))) {
      FeedText title = Constructs.title(element, kind == Kind.ATOM);
      if (title != null) {
        return title;
      }
    }
    String news = parts.text("news:name");
    return news == null ? null : FeedText.ofPlain(news);
  }

  private @Nullable String link() {
    String page = links.page();
    if (page != null) {
      return page;
    }
    String href = Addresses.link(base, main.attr("href"));
    String about = Addresses.link(base, Namespaces.about(main));
    String id = parts.text("id");
    return href != null ? href : about != null ? about : Addresses.web(id) ? id : null;
  }

  private @Nullable String language() {
    String said = parts.text("language", "dc:language", "dcterms:language");
    for (String each :
        new @Nullable String[] {said, main.attr("xml:lang"), root.attr("xml:lang")}) {
      String tag = Languages.tag(each);
      if (tag != null) {
        return tag;
      }
    }
    return null;
  }

  private @Nullable Stamp updated() {
    for (String word :
        List.of(
            "updated",
            "modified",
            "dcterms:modified",
            "lastbuilddate",
            "dc:date",
            "pubdate",
            "date")) {
      for (Element element : parts.all(word)) {
        var reading = DateReader.read(element.wholeText());
        if (reading.stamp() != null) {
          return reading.stamp();
        }
        Problems.date(problems, word, reading);
      }
    }
    return DateReader.read(main.attr("lastmod")).stamp();
  }

  private List<String> authors() {
    return People.names(
        parts.all(
            List.of(
                "author",
                "managingeditor",
                "dc:creator",
                "dc:author",
                "itunes:author",
                "itunes:owner")));
  }

  private FeedHints hints() {
    return new FeedHints(links.first("self"), links.first("hub"), links.first("next"), every());
  }

  private @Nullable Duration every() {
    String minutes = parts.text("ttl");
    if (minutes != null && minutes.matches("\\d{1,6}") && !minutes.matches("0+")) {
      return Duration.ofMinutes(Long.parseLong(minutes));
    }
    String named = parts.text("sy:updateperiod");
    Duration period = named == null ? null : PERIODS.get(named.toLowerCase(Locale.ROOT));
    String times = parts.text("sy:updatefrequency");
    boolean counted = times != null && times.matches("[1-9]\\d{0,3}");
    return period == null || !counted ? period : period.dividedBy(Long.parseLong(times));
  }
}
