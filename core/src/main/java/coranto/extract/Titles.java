package coranto.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
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

  /// The title that most of the page's own words for it agree on. Newsrooms write what they give
  /// out
  /// to others with care; elsewhere the heading on the page counts most.
  @Nullable String find() {
    String heading = heading();
    boolean news = facts.linked.news();
    var votes = new LinkedHashMap<String, Float>();
    vote(votes, heading, heading, news ? 0.8f : 1.6f);
    vote(votes, facts.meta("og:title", "dc.title"), heading, 1f);
    vote(
        votes,
        facts.linked.article() ? facts.linked.text("headline") : null,
        heading,
        news ? 1f : 1.3f);
    vote(votes, facts.title, heading, news ? 0.6f : 0.3f);
    vote(votes, facts.meta("twitter:title"), heading, 0.2f);
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private void vote(
      Map<String, Float> votes, @Nullable String said, @Nullable String heading, float weight) {
    String title =
        said == null ? "" : withoutSite(Names.squeezed(Parser.unescapeEntities(said, false)));
    if (heading != null && named(title, heading)) {
      title = heading;
    }
    if (!title.isEmpty() && !site(title)) {
      votes.merge(title, weight, Float::sum);
    }
  }

  /// Whether a title is the heading with a short name behind a separator.
  private static boolean named(String title, String heading) {
    String rest = title.startsWith(heading) ? title.substring(heading.length()) : "";
    return heading.length() > 15
        && rest.length() < 40
        && Arrays.stream(SEPARATORS).anyMatch(rest::startsWith);
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
