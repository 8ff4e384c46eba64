package coranto.gather.feed;

import coranto.gather.feed.Feed.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.StreamParser;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;

/// Reads the feeds that are XML, one entry at a time: an entry's elements are gone before the next
/// ones come, and what describes the feed is left at the end.
final class XmlFeed {
  /// More entries are passed over, and said.
  private static final int MOST_ENTRIES = 200_000;

  private static final Set<String> ENTRIES = Set.of("item", "entry");
  private static final Map<String, String> LISTED =
      Map.of("url", "urlset", "sitemap", "sitemapindex");

  private static final Evaluator CHANNEL = new Evaluator.TagEndsWith("channel");

  private final @Nullable String url;
  private final List<String> problems;
  private final List<Entry> entries = new ArrayList<>();
  private @Nullable String site;
  private boolean sited;

  XmlFeed(@Nullable String url, List<String> problems) {
    this.url = url;
    this.problems = problems;
  }

  Feed read(String xml) {
    try (var stream = new StreamParser(LooseXml.parser()).parse(Mending.mend(xml), "")) {
      for (Element entry = stream.selectNext(new IsEntry());
          entry != null && entries.size() < MOST_ENTRIES;
          entry = stream.selectNext(new IsEntry())) {
        add(entry);
      }
      return head(stream.document());
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory can't fail", e);
    }
  }

  private void add(Element element) {
    String base = Bases.own(element) ? Bases.of(element, url) : site(element);
    entries.add(new EntryReader(element, base, problems).read());
    Node before = element.previousSibling();
    while (before instanceof TextNode text && text.isBlank()) {
      Node blank = before;
      before = before.previousSibling();
      blank.remove();
    }
    element.remove();
  }

  /// What an RSS entry's relative addresses count from: the page that the feed belongs to, since
  /// many
  /// feeds lie on other people's servers. Atom says that it is the feed's own address.
  private @Nullable String site(Element entry) {
    Element channel = entry.normalName().equals("item") ? entry.closest(CHANNEL) : null;
    if (channel == null) {
      return url;
    }
    if (!sited) {
      String page = new Links(Parts.of(List.of(channel)), url).page();
      site = Addresses.web(page) ? page : url;
      sited = page != null;
    }
    return site;
  }

  private Feed head(Element document) {
    if (entries.size() == MOST_ENTRIES) {
      problems.add("only the first " + MOST_ENTRIES + " entries were read");
    }
    Element root = document.firstElementChild();
    return root == null
        ? new HeadReader(new Element("feed"), Kind.ATOM, url, problems).read(entries)
        : new HeadReader(root, kind(root), url, problems).read(entries);
  }

  private static Kind kind(Element root) {
    return switch (root.tag().localName().toLowerCase(Locale.ROOT)) {
      case "feed" -> Kind.ATOM;
      case "channel" -> Kind.CDF;
      case "urlset" -> Kind.SITEMAP;
      case "sitemapindex" -> Kind.SITEMAP_INDEX;
      default -> Kind.RSS;
    };
  }

  /// Matches what a feed lists.
  private static final class IsEntry extends Evaluator {
    @Override
    public boolean matches(Element root, Element element) {
      String local = element.tag().localName().toLowerCase(Locale.ROOT);
      Element parent = element.parent();
      String within = LISTED.get(local);
      return within == null
          ? ENTRIES.contains(local) && Namespaces.word(element).equals(local)
          : parent != null && parent.tag().localName().equalsIgnoreCase(within);
    }
  }
}
