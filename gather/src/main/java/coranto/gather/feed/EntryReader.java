package coranto.gather.feed;

import coranto.gather.date.DateReader;
import coranto.report.Stamp;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Reads one entry of RSS, Atom, CDF or a sitemap. Where formats say the same in many ways, the
/// first that says something counts.
final class EntryReader {
  /// A content of at most so many characters is a summary too.
  private static final int SHORT = 280;

  private static final List<String> TITLES =
      List.of("title", "dc:title", "dcterms:title", "media:title", "news:title", "itunes:title");
  private static final List<String> BODIES =
      List.of(
          "content:encoded", "xhtml:body", "xhtml:div", "body", "fullitem", "content", "encoded");
  private static final List<String> TEASERS =
      List.of(
          "dc:description",
          "dcterms:abstract",
          "abstract",
          "media:description",
          "itunes:summary",
          "itunes:subtitle",
          "tagline");

  private final Element entry;
  private final Parts parts;
  private final Links links;
  private final @Nullable String base;
  private final List<String> problems;

  /// What relative addresses in the entry's texts count from: its page, unless the feed says.
  private @Nullable String inner;

  /// @param base what relative addresses in the entry count from
  EntryReader(Element entry, @Nullable String base, List<String> problems) {
    this.entry = entry;
    this.parts = Parts.of(List.of(entry));
    this.base = base;
    this.links = new Links(parts, base);
    this.problems = problems;
  }

  Entry read() {
    String link = link();
    inner = Bases.own(entry) || !Addresses.web(link) ? base : link;
    List<FeedText> described = described();
    FeedText content = body();
    FeedText summary = described.isEmpty() ? teaser() : described.getFirst();
    if (content == null && described.size() > 1) {
      content = described.getLast();
    }
    if (summary == null && content != null && content.html().length() <= SHORT) {
      summary = content;
    }
    return new Entry(
        guid(link),
        link,
        title(),
        summary,
        content,
        published(),
        updated(),
        authors(),
        categories(),
        Enclosures.of(parts, links, base));
  }

  private @Nullable FeedText title() {
    for (String word : TITLES) {
      for (Element element : parts.all(word)) {
        FeedText title = Constructs.title(element, entry.tag().localName().equals("entry"));
        if (title != null) {
          return title;
        }
      }
    }
    return null;
  }

  private @Nullable FeedText body() {
    for (String word : BODIES) {
      for (Element element : parts.all(word)) {
        String within = Bases.inside(inner, element);
        boolean atom = word.equals("content");
        FeedText text =
            word.startsWith("xhtml:")
                ? FeedText.of(Cleaner.nodes(element, within))
                : atom ? Constructs.atom(element, within) : Constructs.html(element, within);
        if (text != null) {
          return text;
        }
      }
    }
    return null;
  }

  /// What `description` and `summary` say, in the order in which they stand: the first is the
  /// summary,
  /// and where both are there the other is the content.
  private List<FeedText> described() {
    var texts = new TreeMap<Integer, FeedText>();
    for (String word : List.of("description", "summary")) {
      for (Element each : parts.all(word)) {
        FeedText text = teaser(each);
        if (text != null) {
          texts.put(each.elementSiblingIndex(), text);
          break;
        }
      }
    }
    return List.copyOf(texts.values());
  }

  /// What else introduces the report.
  private @Nullable FeedText teaser() {
    for (String word : TEASERS) {
      for (Element element : parts.all(word)) {
        FeedText text = Constructs.html(element, Bases.inside(inner, element));
        if (text != null) {
          return text;
        }
      }
    }
    return null;
  }

  private @Nullable FeedText teaser(Element element) {
    String within = Bases.inside(inner, element);
    return element.normalName().endsWith("summary")
        ? Constructs.atom(element, within)
        : Constructs.html(element, within);
  }

  private @Nullable String link() {
    String own = parts.text("feedburner:origlink");
    String link = Addresses.web(own) ? own : links.page();
    return first(
        link,
        Addresses.link(base, parts.text("loc")),
        attribute(entry, "href"),
        anchor(),
        permalink(),
        Addresses.link(base, Namespaces.about(entry)),
        web(parts.text("id")),
        contentSource());
  }

  private @Nullable String contentSource() {
    Element content = parts.first("content");
    return content == null ? null : attribute(content, "src");
  }

  private @Nullable String anchor() {
    Element anchor = parts.first("a");
    return anchor == null ? null : attribute(anchor, "href");
  }

  private @Nullable String permalink() {
    Element guid = parts.first("guid");
    String said = guid == null ? "false" : guid.attr("ispermalink").strip();
    boolean whole = guid != null && Addresses.web(guid.wholeText());
    if (guid == null || said.equalsIgnoreCase("false") || said.isEmpty() && !whole) {
      return null;
    }
    String address = Addresses.link(base, guid.wholeText());
    return Addresses.web(address) ? address : null;
  }

  private static @Nullable String web(@Nullable String address) {
    return Addresses.web(address) ? address : null;
  }

  private @Nullable String attribute(Element element, String name) {
    return Addresses.link(base, element.attr(name));
  }

  private @Nullable String guid(@Nullable String link) {
    String guid = parts.text("id", "guid", "dc:identifier", "dcterms:identifier");
    String about = Namespaces.about(entry).strip();
    guid = guid != null ? guid : about.isEmpty() ? null : about;
    if (guid == null) {
      return parts.text("loc") == null ? null : link;
    }
    Element element = parts.first("guid");
    boolean opaque = element != null && element.attr("ispermalink").equalsIgnoreCase("false");
    return opaque || !Bases.own(entry) || guid.indexOf(':') >= 0
        ? guid
        : first(Addresses.link(base, guid), guid);
  }

  private @Nullable Stamp published() {
    return date(
        "published",
        "issued",
        "pubdate",
        "dcterms:issued",
        "news:publication_date",
        "dcterms:available",
        "created",
        "dcterms:created",
        "dc:date",
        "date");
  }

  private @Nullable Stamp updated() {
    Stamp updated =
        date("updated", "modified", "dcterms:modified", "lastmod", "lastbuilddate", "dc:date");
    return updated != null ? updated : DateReader.read(entry.attr("lastmod")).stamp();
  }

  private @Nullable Stamp date(String... words) {
    for (String word : words) {
      for (Element element : parts.all(word)) {
        var reading = DateReader.read(element.wholeText());
        if (reading.stamp() != null) {
          return reading.stamp();
        }
        Problems.date(problems, word, reading);
      }
    }
    return null;
  }

  private List<String> authors() {
    List<String> names =
        People.names(parts.all(List.of("author", "dc:creator", "dc:author", "itunes:author")));
    Element source = parts.first("source");
    return names.isEmpty() && source != null
        ? People.names(Parts.of(List.of(source)).all("author"))
        : names;
  }

  private List<String> categories() {
    var found = new LinkedHashSet<String>();
    for (Element element :
        parts.all(List.of("category", "dc:subject", "media:category", "itunes:category"))) {
      Categories.add(found, element);
    }
    for (String word : List.of("itunes:keywords", "media:keywords", "news:keywords", "keywords")) {
      Categories.split(found, parts.text(word));
    }
    return List.copyOf(found);
  }

  private static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return null;
  }
}
