package coranto.gather.feed;

import coranto.text.Resource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/// The words of the formats, whatever prefix a feed gives them: `title` for RSS and Atom,
/// `dc:title`
/// for Dublin Core. Words of namespaces that nobody knows are `?:title`.
final class Namespaces {
  private static final Map<String, String> BY_ADDRESS = new HashMap<>();
  private static final Map<String, String> BY_PREFIX = new HashMap<>();

  static {
    for (String line : Resource.lines(Namespaces.class, "namespaces.tsv")) {
      String[] columns = line.split("\t", -1);
      BY_ADDRESS.put(columns[1].toLowerCase(Locale.ROOT), columns[0]);
      BY_PREFIX.put(columns[0], columns[0]);
    }
    for (String prefix : new String[] {"atom", "a10", "rss"}) {
      BY_PREFIX.put(prefix, "feed");
    }
  }

  private Namespaces() {}

  /// The word of an element: local name in lower case, after the short name of its namespace and a
  /// colon unless it belongs to the formats themselves.
  static String word(Element element) {
    String local = element.tag().localName().toLowerCase(Locale.ROOT);
    String space = space(element);
    return space.equals("feed") ? local : space + ":" + local;
  }

  /// What RDF says an element is about, whatever prefix RDF has; empty when it says nothing.
  static String about(Element element) {
    for (Attribute attribute : element.attributes()) {
      String key = attribute.getKey();
      if (key.equals("about") || key.endsWith(":about")) {
        return attribute.getValue();
      }
    }
    return "";
  }

  private static String space(Element element) {
    String address = element.tag().namespace().strip().toLowerCase(Locale.ROOT);
    String prefix = element.tag().prefix().toLowerCase(Locale.ROOT);
    String known = BY_ADDRESS.get(address);
    if (known != null && !(known.equals("feed") && undeclared(address) && !prefix.isEmpty())) {
      return known;
    }
    if (prefix.isEmpty()) {
      return undeclared(address) || address.equals(outermost(element)) ? "feed" : "?";
    }
    // a prefix that was never declared means what it means everywhere
    return BY_PREFIX.getOrDefault(prefix, address.equals(outermost(element)) ? "feed" : "?");
  }

  /// The namespace of the outermost element: whatever it is, it is the feed's own.
  private static String outermost(Element element) {
    Element root = element.root().firstElementChild();
    return root == null ? "?" : root.tag().namespace().strip().toLowerCase(Locale.ROOT);
  }

  /// What the parser gives for elements without a declaration.
  private static boolean undeclared(String address) {
    return address.isEmpty() || address.equals("http://www.w3.org/xml/1998/namespace");
  }
}
