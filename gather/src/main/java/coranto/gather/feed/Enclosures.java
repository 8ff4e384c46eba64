package coranto.gather.feed;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The files of an entry: RSS's and Atom's enclosures, the contents of Media RSS, pictures that
/// sitemaps name.
final class Enclosures {
  /// More of them are passed over.
  private static final int MOST = 100;

  private final @Nullable String base;
  private final List<Enclosure> found = new ArrayList<>();

  private Enclosures(@Nullable String base) {
    this.base = base;
  }

  static List<Enclosure> of(Parts parts, Links links, @Nullable String base) {
    var enclosures = new Enclosures(base);
    parts.all("enclosure").forEach(each -> enclosures.add(each, "url", "length"));
    links.related("enclosure").forEach(each -> enclosures.add(each, "href", "length"));
    parts.all("media:content").forEach(each -> enclosures.add(each, "url", "filesize"));
    for (Element image : parts.all("image:image")) {
      String address = Parts.of(List.of(image)).text("image:loc");
      enclosures.add(Addresses.media(base, address), null, null);
    }
    return enclosures.found;
  }

  private void add(Element element, String url, String length) {
    String address = element.attr(url).isBlank() ? element.attr("href") : element.attr(url);
    address = address.isBlank() ? element.attr("rdf:resource") : address;
    add(
        Addresses.media(Bases.inside(base, element), address),
        type(element.attr("type")),
        length(element.attr(length)));
  }

  private void add(@Nullable String address, @Nullable String type, @Nullable Long length) {
    boolean known = found.stream().anyMatch(each -> each.url().equals(address));
    if (address != null && !known && found.size() < MOST) {
      found.add(new Enclosure(address, type, length));
    }
  }

  static @Nullable String type(@Nullable String text) {
    String bare = text == null ? "" : Cleaner.bare(text);
    return bare.isEmpty() || bare.length() > 200 ? null : bare;
  }

  static @Nullable Long length(@Nullable String digits) {
    String text = digits == null ? "" : digits.strip();
    return text.matches("\\d{1,15}") ? Long.valueOf(text) : null;
  }
}
