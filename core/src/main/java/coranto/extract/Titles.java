package coranto.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds a report's title, without the name of its site.
final class Titles {
  private static final String[] SEPARATORS = {
    " | ", " - ", " – ", " — ", " · ", " • ", " :: ", " « ", " » ", " ‹ ", " › ", " ▷ ", "｜", " / "
  };

  private final Facts facts;
  private final List<String> sites = new ArrayList<>();

  /// @param domain the registrable domain; null when unknown
  Titles(Facts facts, @Nullable String site, @Nullable String domain) {
    this.facts = facts;
    if (site != null) {
      sites.add(Names.bare(site));
    }
    if (domain != null) {
      sites.add(Names.bare(domain));
      sites.add(Names.bare(domain.substring(0, Math.max(0, domain.indexOf('.')))));
    }
  }

  @Nullable String find() {
    String heading = heading();
    String headline = facts.linked.article() ? facts.linked.text("headline") : null;
    String open = facts.meta("og:title", "twitter:title", "dc.title", "title");
    String found = Facts.first(heading, headline, open, facts.title.isEmpty() ? null : facts.title);
    return found == null ? null : withoutSite(found);
  }

  /// The first top heading that shares most of its words with what the page is called elsewhere, or
  /// the only one.
  private @Nullable String heading() {
    String only = null;
    int count = 0;
    for (Element element : facts.headings) {
      String text = Names.squeezed(element.text());
      if (!text.isEmpty() && !site(text)) {
        if (called(text)) {
          return text;
        }
        only = text;
        count++;
      }
    }
    return count == 1 ? only : null;
  }

  private boolean called(String heading) {
    String bare = Names.bare(heading);
    String open = facts.meta("og:title", "twitter:title");
    return bare.length() > 8
        && (Names.bare(facts.title).contains(bare)
            || open != null && Names.bare(open).contains(bare));
  }

  private boolean site(String text) {
    return sites.contains(Names.bare(text));
  }

  /// Cuts off the site's name where a separator parts it from the rest.
  String withoutSite(String title) {
    for (String separator : SEPARATORS) {
      int last = title.lastIndexOf(separator);
      if (last > 0 && site(title.substring(last + separator.length()))) {
        return withoutSite(title.substring(0, last).strip());
      }
      int first = title.indexOf(separator);
      if (first > 0 && site(title.substring(0, first))) {
        return withoutSite(title.substring(first + separator.length()).strip());
      }
    }
    return title;
  }
}
