package coranto.extract;

import coranto.extract.Phrases.Kind;
import coranto.text.Resource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Who wrote a report, as printed: people, desks, agencies; without "By", dates and addresses.
final class Bylines {
  private static final int LONGEST = 80;
  private static final int MOST = 20;
  private static final List<String> METAS =
      List.of(
          "author",
          "article:author",
          "byl",
          "parsely-author",
          "sailthru.author",
          "dc.creator",
          "dcterms.creator",
          "dc.author",
          "article:author_name",
          "cxenseparse:author",
          "citation_author",
          "article.author",
          "og:author",
          "article:author:name",
          "authors",
          "creator");
  private static final Set<String> OPENERS = Set.copyOf(Resource.lines(Bylines.class, "by.txt"));

  private final Facts facts;
  private final Set<String> no = new LinkedHashSet<>();

  /// @param site names of the outlet: no persons
  Bylines(Facts facts, List<@Nullable String> site) {
    this.facts = facts;
    for (String name : site) {
      if (name != null) {
        no.add(Names.bare(name));
      }
    }
  }

  /// @param printed lines marked as byline near the title
  List<String> find(List<String> printed) {
    List<String> linked = clean(facts.linked.texts("author"), false);
    if (!linked.isEmpty()) {
      return linked;
    }
    for (String name : METAS) {
      List<String> found = clean(facts.metas(name), true);
      if (!found.isEmpty()) {
        return found;
      }
    }
    List<String> marked = clean(facts.authors.stream().map(Bylines::text).toList(), true);
    return marked.isEmpty() ? clean(printed, true) : marked;
  }

  private static String text(Element element) {
    String content = element.attr("content");
    return Names.squeezed(content.isEmpty() ? element.text() : content);
  }

  private List<String> clean(List<String> raw, boolean split) {
    var names = new LinkedHashSet<String>();
    for (String text : raw) {
      for (String piece : split ? pieces(text) : List.of(text)) {
        String name = name(piece);
        if (named(name) && names.size() < MOST) {
          names.add(name);
        }
      }
    }
    return new ArrayList<>(names);
  }

  private static List<String> pieces(String text) {
    return List.of(text.split(",|;| and | und | et | y | & |\\||/| · |•", MOST));
  }

  private static String name(String piece) {
    String name = piece.strip();
    String lower = name.toLowerCase(Locale.ROOT);
    for (String opener : OPENERS) {
      if (lower.startsWith(opener) && lower.length() > opener.length()) {
        boolean over =
            !Character.isLetter(opener.charAt(opener.length() - 1))
                || !Character.isLetterOrDigit(lower.charAt(opener.length()));
        if (over) {
          return name(name.substring(opener.length()).replaceFirst("^[\\s:]+", ""));
        }
      }
    }
    return name;
  }

  private boolean named(String name) {
    boolean letters = name.length() > 1 && name.codePoints().anyMatch(Character::isLetter);
    boolean address = name.contains("://") || name.contains("@") || name.startsWith("www.");
    boolean date = DateReader.within(name) != null;
    boolean line = Kind.DATE.in(Phrases.SHIPPED.kinds(name));
    return letters
        && name.length() <= LONGEST
        && !address
        && !date
        && !line
        && !no.contains(Names.bare(name));
  }
}
