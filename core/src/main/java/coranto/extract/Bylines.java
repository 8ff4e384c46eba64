package coranto.extract;

import coranto.extract.Phrases.Kind;
import coranto.text.Resource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
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
  private static final Set<String> OPENERS = words(false);
  private static final Set<String> CLOSERS = words(true);

  /// Words that make a desk of an outlet's name, as [Names#bare] has them.
  private static final List<String> DESKS = Resource.lines(Bylines.class, "desks.txt");

  private final Facts facts;
  private final Set<String> no = new LinkedHashSet<>();

  private static Set<String> words(boolean closing) {
    return Resource.lines(Bylines.class, "by.txt").stream()
        .filter(word -> word.startsWith("$") == closing)
        .map(word -> closing ? word.substring(1) : word)
        .collect(Collectors.toUnmodifiableSet());
  }

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
  /// @param signed lines at the text's ends that look like a name
  List<String> find(List<String> printed, List<String> signed) {
    List<String> linked = clean(facts.linked.texts("author"), false);
    List<String> said = linked.isEmpty() ? metas() : linked;
    List<String> marked = named(clean(marked(), true));
    if (!said.isEmpty() && marked.size() > said.size() && marked.containsAll(said)) {
      return marked;
    }
    if (said.stream().anyMatch(name -> !own(name))) {
      return said;
    }
    for (List<String> found :
        List.of(metas(), marked, named(clean(opened(printed), true)), clean(signed, false))) {
      if (found.stream().anyMatch(name -> !own(name) && person(name))) {
        return found;
      }
    }
    return said;
  }

  /// Whether a name is written like one of a person or a desk: of two words or more, all of its
  /// longer words begin with a capital; scripts that have none pass.
  static boolean person(String name) {
    String[] words = name.split("[\\s.]+");
    for (int at = 0; at < words.length; at++) {
      boolean small = !words[at].isEmpty() && Character.isLowerCase(words[at].codePointAt(0));
      if (small && (words[at].length() > 3 || at == words.length - 1)) {
        return false;
      }
    }
    return words.length > 1 || !Character.isUpperCase(name.codePointAt(0));
  }

  /// Whether a line opens like a byline, or a part of it behind a separator does.
  static boolean opens(String line) {
    return pieces(line).stream().anyMatch(piece -> !name(piece).equals(piece.strip()));
  }

  /// Of a line with several parts that which opens like a byline, else all of it.
  private static List<String> opened(List<String> lines) {
    var opened = new ArrayList<String>();
    for (String line : lines) {
      int bar = line.lastIndexOf('|');
      opened.add(bar > 0 && opens(line.substring(bar + 1)) ? line.substring(bar + 1) : line);
    }
    return opened;
  }

  /// Those marked as authors beside the first one so marked: others belong to other pages.
  private List<String> marked() {
    if (facts.authors.isEmpty()) {
      return List.of();
    }
    Element first = facts.authors.getFirst();
    Element around = first;
    for (int level = 0; level < 3; level++) {
      around = around.parent() == null ? around : around.parent();
    }
    Element near = around;
    return facts.authors.stream()
        .filter(author -> inside(author, near))
        .map(Bylines::text)
        .toList();
  }

  private static boolean inside(Element element, Element around) {
    Element up = element;
    for (int level = 0; level < 4 && up != null; level++) {
      if (up == around) {
        return true;
      }
      up = up.parent();
    }
    return false;
  }

  /// Those that look like names: few words, no digits, nothing that a page says elsewhere.
  private static List<String> named(List<String> lines) {
    return lines.stream().filter(Bylines::likely).toList();
  }

  private static boolean likely(String line) {
    boolean digits = line.chars().anyMatch(Character::isDigit);
    boolean marks = line.indexOf(':') >= 0 || line.indexOf('?') >= 0 || line.indexOf('!') >= 0;
    boolean words =
        line.split(" ").length <= 5
            && OPENERS.stream().noneMatch(line.toLowerCase(Locale.ROOT)::equals);
    int kinds = Phrases.SHIPPED.kinds(line) & ~Kind.BYLINE.bit();
    return !digits && !marks && words && kinds == 0 && !Character.isLowerCase(line.codePointAt(0));
  }

  private List<String> metas() {
    String label = facts.meta("twitter:label1");
    String labelled = facts.meta("twitter:data1");
    if (label != null && labelled != null && OPENERS.contains(label.toLowerCase(Locale.ROOT))) {
      return clean(List.of(labelled), true);
    }
    for (String name : METAS) {
      List<String> found = clean(facts.metas(name), true);
      if (!found.isEmpty()) {
        List<String> others = found.stream().filter(other -> !own(other)).toList();
        return others.isEmpty() ? found : others;
      }
    }
    return List.of();
  }

  /// Whether a name is the outlet's own, or holds it and names no desk.
  private boolean own(String name) {
    String bare = Names.bare(name);
    return DESKS.stream().noneMatch(bare::contains)
        && no.stream()
            .anyMatch(own -> own.length() > 2 && (bare.contains(own) || own.contains(bare)));
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
    if (text.contains("://")) {
      return List.of();
    }
    return List.of(text.split(",|;| and | und | et | y | & |\\|| / | · |•", MOST));
  }

  private static String name(String piece) {
    String name = piece.strip();
    for (String closer : CLOSERS) {
      name =
          name.endsWith(closer) ? name.substring(0, name.length() - closer.length()).strip() : name;
    }
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
    boolean address = name.contains("://") || name.contains("@") || name.contains("www.");
    boolean date = DateReader.within(name) != null;
    boolean line = Kind.DATE.in(Phrases.SHIPPED.kinds(name));
    return letters && name.length() <= LONGEST && !address && !date && !line;
  }
}
