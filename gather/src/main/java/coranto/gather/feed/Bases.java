package coranto.gather.feed;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What relative addresses inside of an element count from: the nearest `xml:base`, each counted
/// from the one around it, else the feed's own address.
final class Bases {
  private Bases() {}

  static @Nullable String of(Element element, @Nullable String document) {
    Deque<String> own = new ArrayDeque<>();
    for (Element each = element; each != null; each = each.parent()) {
      if (each.hasAttr("xml:base")) {
        own.push(each.attr("xml:base"));
      }
    }
    String base = document;
    for (String each : own) {
      base = Addresses.base(base, each);
    }
    return base;
  }

  /// Whether the feed itself says what addresses count from.
  static boolean own(Element element) {
    for (Element each = element; each != null; each = each.parent()) {
      if (each.hasAttr("xml:base")) {
        return true;
      }
    }
    return false;
  }

  /// The same for an element whose parent's base is known.
  static @Nullable String inside(@Nullable String outer, Element element) {
    return element.hasAttr("xml:base") ? Addresses.base(outer, element.attr("xml:base")) : outer;
  }
}
