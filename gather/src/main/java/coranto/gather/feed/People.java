package coranto.gather.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Names of authors: Atom's constructs, and lines of a name, an address, or both in any order.
final class People {
  private static final String MAIL = "[^\\s()<>@,;:]{1,64}@[^\\s()<>@,;:]{1,255}";
  private static final Pattern ONLY_MAIL = Pattern.compile("(?:mailto:)?" + MAIL);
  private static final Pattern MAIL_THEN_NAME =
      Pattern.compile("(?:mailto:)?" + MAIL + "\\s*[(\\[\"]\\s*([^()\\[\\]\"]+?)\\s*[)\\]\"]");
  private static final Pattern NAME_THEN_MAIL =
      Pattern.compile(
          "\"?\\s*([^<>()\\[\\]\"]+?)\\s*\"?\\s*[(<\\[]\\s*(?:mailto:)?(?:"
              + MAIL
              + ")?\\s*[)>\\]]");
  private static final Pattern BESIDE_MAIL = Pattern.compile("(?:mailto:)?" + MAIL);

  /// Longer lines are no names.
  private static final int LONGEST = 500;

  private People() {}

  static List<String> names(List<Element> elements) {
    var names = new ArrayList<String>();
    for (Element element : elements) {
      String name = name(element);
      if (name != null && !names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  static @Nullable String name(Element element) {
    Parts parts = Parts.of(List.of(element));
    String name = parts.text("name", "itunes:name", "dc:name", "dc:title");
    String mail = parts.text("email", "itunes:email");
    if (name != null || mail != null) {
      return line(name == null ? mail : name);
    }
    return element.firstElementChild() == null || !element.ownText().isBlank()
        ? line(element.wholeText())
        : line(element.text());
  }

  /// The name in a line; the mail address when there is nothing else; null for nothing.
  static @Nullable String line(@Nullable String text) {
    if (text == null || text.isBlank() || text.length() > LONGEST) {
      return null;
    }
    String line = text.strip().replaceAll("\\s+", " ");
    for (Pattern pattern : List.of(MAIL_THEN_NAME, NAME_THEN_MAIL)) {
      Matcher matcher = pattern.matcher(line);
      if (matcher.matches()) {
        return bare(matcher.group(1));
      }
    }
    if (ONLY_MAIL.matcher(line).matches()) {
      return line.startsWith("mailto:") ? line.substring(7) : line;
    }
    String name = bare(BESIDE_MAIL.matcher(line).replaceAll(""));
    return name == null ? bare(line) : name;
  }

  private static @Nullable String bare(String text) {
    String name = Cleaner.bare(text).replaceAll("^[\\s(<\\[,;–-]+|[\\s)>\\],;–-]+$", "");
    return name.isEmpty() ? null : text.endsWith(")") && name.indexOf('(') > 0 ? name + ")" : name;
  }
}
