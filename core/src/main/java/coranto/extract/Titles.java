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
    " | ", " - ", " – ", " — ", " · ", " • ", " :: ", " « ", " » ", " ‹ ", " › ", " ▷ ", "｜", "ㅣ",
    " / "
  };

  private final Facts facts;
  private final List<String> sites = new ArrayList<>();

  /// Titles that stand where a page adds no names to them.
  private final List<String> bare = new ArrayList<>();

  private final Map<String, Float> votes;

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
    votes = votes();
  }

  /// The title that most of the page's own words for it agree on. Newsrooms write what they give
  /// out
  /// to others with care; elsewhere the heading on the page counts most.
  @Nullable String find() {
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /// All that the page calls its report.
  List<String> forms() {
    return List.copyOf(votes.keySet());
  }

  private Map<String, Float> votes() {
    String heading = heading();
    String headline = facts.linked.article() ? facts.linked.text("headline") : null;
    boolean news = facts.linked.news();
    for (String said : Arrays.asList(heading, headline, facts.meta("headline"))) {
      bare.add(said == null ? "" : clean(said));
    }
    var votes = new LinkedHashMap<String, Float>();
    vote(votes, heading, news ? 0.8f : 1.6f);
    vote(votes, facts.meta("og:title", "dc.title"), 1f);
    vote(votes, headline, news ? 1f : 1.3f);
    vote(votes, facts.title, news ? 0.6f : 0.3f);
    vote(votes, facts.meta("twitter:title"), 0.2f);
    return votes;
  }

  private void vote(Map<String, Float> votes, @Nullable String said, float weight) {
    String title = said == null ? "" : clean(said);
    for (String other : bare) {
      title = named(title, other) ? other : title;
    }
    if (!title.isEmpty() && !site(title)) {
      votes.merge(title, weight, Float::sum);
    }
  }

  private String clean(String said) {
    return withoutSite(Names.squeezed(Parser.unescapeEntities(said, false)));
  }

  /// Whether a title is another with a short name behind a separator.
  private static boolean named(String title, String other) {
    String rest = title.startsWith(other) ? title.substring(other.length()) : "";
    return other.length() > 15
        && rest.length() < 40
        && (rest.startsWith("-")
            || rest.startsWith("|")
            || Arrays.stream(SEPARATORS).anyMatch(rest::startsWith));
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
