package coranto.extract;

import coranto.report.Identity;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Where a page's links lead, and what else there is to see and to press: lists lead to pages below
/// their own address, and on to their next page.
final class Ways {
  static final List<String> NAMES =
      List.of("children", "children-share", "numbers", "pictures", "inputs");

  private final Facts facts;
  private final @Nullable String url;

  Ways(Facts facts, @Nullable String url) {
    this.facts = facts;
    this.url = url;
  }

  void row(Row row) {
    int children = 0;
    int numbers = 0;
    String own = below();
    for (Element link : facts.links) {
      children += own != null && below(link.attr("href"), own) ? 1 : 0;
      numbers += number(link) ? 1 : 0;
    }
    row.add(Glance.log(children)).add(children / (float) Math.max(1, facts.links.size()));
    row.add(Glance.log(numbers)).add(Glance.log(facts.pictures)).add(Glance.log(facts.inputs));
  }

  /// The path that addresses below the page's own begin with; null when that is the site's root.
  private @Nullable String below() {
    String canonical = url == null ? "" : Identity.canonical(url);
    int path = canonical.indexOf('/');
    int query = canonical.indexOf('?');
    String steps =
        path < 0 ? "" : canonical.substring(path, query < path ? canonical.length() : query);
    return steps.length() < 2 ? null : steps + "/";
  }

  private static boolean below(String address, String own) {
    int from = address.startsWith("http") ? address.indexOf('/', address.indexOf("//") + 2) : 0;
    return from >= 0
        && address.length() > from + own.length()
        && address.startsWith(own, from)
        && address.charAt(from + own.length()) != '#';
  }

  private static boolean number(Element link) {
    String text = Facts.words(link);
    return !text.isEmpty()
        && text.length() < 4
        && text.chars().allMatch(mark -> mark >= '0' && mark <= '9');
  }
}
