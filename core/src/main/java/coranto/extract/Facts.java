package coranto.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// What a page says about itself outside its text: meta elements, links, linked data, headings,
/// times, marked authors; gathered in one walk.
final class Facts implements NodeVisitor {
  /// How much linked data is read, in UTF-16 units.
  private static final int MOST_JSON = 2_000_000;

  private static final int MOST_ELEMENTS = 200;
  private static final int MOST_LINKS = 5_000;

  private final Map<String, List<String>> metas = new LinkedHashMap<>();
  private final List<Object> json = new ArrayList<>();
  final List<Element> headings = new ArrayList<>();
  final List<Element> times = new ArrayList<>();
  final List<Element> authors = new ArrayList<>();

  /// Links, in the head too, that may lead to the report's next page.
  final List<Element> links = new ArrayList<>();

  final Document page;
  final LinkedData linked;
  int pictures;
  int inputs;
  @Nullable String canonical;
  String title = "";

  Facts(Document page) {
    this.page = page;
    NodeTraversor.traverse(this, page);
    this.linked = new LinkedData(json);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      switch (element.normalName()) {
        case "meta" -> meta(element);
        case "link" -> link(element);
        case "script" -> script(element);
        case "title" -> title = title.isEmpty() ? Names.squeezed(element.text()) : title;
        case "img" -> pictures++;
        case "input", "select" -> inputs++;
        case "h1" -> few(headings, element);
        case "a" -> {
          marked(element);
          if (links.size() < MOST_LINKS && element.hasAttr("href")) {
            links.add(element);
          }
        }
        default -> marked(element);
      }
    }
  }

  private void meta(Element meta) {
    String content = Names.squeezed(meta.attr("content"));
    for (String naming : List.of("property", "name", "itemprop", "http-equiv")) {
      String name = meta.attr(naming).strip().toLowerCase(Locale.ROOT);
      if (!name.isEmpty() && !content.isEmpty()) {
        metas.computeIfAbsent(name, _ -> new ArrayList<>()).add(content);
      }
    }
  }

  private void link(Element link) {
    if (canonical == null && link.attr("rel").equalsIgnoreCase("canonical")) {
      canonical = link.attr("href").strip();
    } else if (link.attr("rel").equalsIgnoreCase("next")) {
      links.add(link);
    }
  }

  private void script(Element script) {
    if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
      String data = script.data();
      json.addAll(LooseJson.values(data.substring(0, Math.min(data.length(), MOST_JSON))));
    }
  }

  private void marked(Element element) {
    if (element.normalName().equals("time")) {
      few(times, element);
    }
    if (element.attributesSize() > 0) {
      String property = element.attr("itemprop");
      if (property.startsWith("date")) {
        few(times, element);
      }
      if (property.equals("author") || element.attr("rel").equals("author")) {
        few(authors, element);
      }
    }
  }

  private static void few(List<Element> list, Element element) {
    if (list.size() < MOST_ELEMENTS) {
      list.add(element);
    }
  }

  /// The words of a link whose words are one run of text; empty when they are none or more.
  static String words(Element link) {
    Node node = link;
    while (node.childNodeSize() == 1) {
      node = node.childNode(0);
    }
    return node instanceof TextNode text ? text.getWholeText().strip() : "";
  }

  /// The first value of the first of these names that the page has.
  @Nullable String meta(List<String> names) {
    for (String name : names) {
      List<String> values = metas.get(name);
      if (values != null) {
        return values.getFirst();
      }
    }
    return null;
  }

  @Nullable String meta(String... names) {
    return meta(List.of(names));
  }

  /// All values of one name.
  List<String> metas(String name) {
    return metas.getOrDefault(name, List.of());
  }

  /// The first that says something.
  @SafeVarargs
  static <T> @Nullable T first(@Nullable T... values) {
    for (T value : values) {
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
