package coranto.gather.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The links of a feed or an entry: Atom's, with relations, and RSS's, whose text is the address.
final class Links {
  private static final Set<String> PAGES = Set.of("", "text/html", "application/xhtml+xml", "html");

  private final List<Element> links;
  private final @Nullable String base;

  Links(Parts parts, @Nullable String base) {
    this.links = parts.all("link");
    this.base = base;
  }

  /// The page: RSS's link, else Atom's alternate, one that is HTML before others.
  @Nullable String page() {
    for (Element link : links) {
      String text = link.hasAttr("href") ? null : address(link, link.wholeText());
      if (text != null) {
        return text;
      }
    }
    String other = null;
    for (Element link : related("alternate")) {
      String address = address(link, link.attr("href"));
      if (address != null && PAGES.contains(type(link))) {
        return address;
      }
      other = other == null ? address : other;
    }
    return other;
  }

  /// The first link of a relation.
  @Nullable String first(String relation) {
    for (Element link : related(relation)) {
      String address = address(link, link.attr("href"));
      if (address != null) {
        return address;
      }
    }
    return null;
  }

  List<Element> related(String relation) {
    var found = new ArrayList<Element>();
    for (Element link : links) {
      if (link.hasAttr("href") && relation(link).equals(relation)) {
        found.add(link);
      }
    }
    return found;
  }

  private @Nullable String address(Element link, String text) {
    return text.isBlank() ? null : Addresses.link(Bases.inside(base, link), text);
  }

  private static String relation(Element link) {
    String relation = link.attr("rel").strip().toLowerCase(Locale.ROOT);
    int name = relation.lastIndexOf('/');
    return relation.isEmpty() ? "alternate" : name < 0 ? relation : relation.substring(name + 1);
  }

  private static String type(Element link) {
    String type = link.attr("type").strip().toLowerCase(Locale.ROOT);
    int parameters = type.indexOf(';');
    return parameters < 0 ? type : type.substring(0, parameters).strip();
  }
}
