package coranto.gather.intake;

import coranto.gather.feed.Entry;
import coranto.gather.feed.FeedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// The text that a feed carries, as paragraphs joined by one blank line.
final class FeedWords {
  /// Stamped on revisions read from a feed's own text.
  static final String VERSION = "feed-1";

  private static final Set<String> BREAKS =
      Set.of(
          "p",
          "div",
          "br",
          "li",
          "ul",
          "ol",
          "blockquote",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "pre",
          "table",
          "tr",
          "section",
          "article",
          "hr",
          "dl",
          "dt",
          "dd");

  private static final Set<String> LEFT_OUT = Set.of("figcaption", "figure", "img", "iframe");

  private FeedWords() {}

  /// The fuller of what a feed calls content and summary; empty when it has neither.
  static String of(Entry entry) {
    String content = text(entry.content());
    String summary = text(entry.summary());
    return words(content) >= words(summary) ? content : summary;
  }

  static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }

  private static String text(@Nullable FeedText text) {
    return text == null ? "" : paragraphs(text.html());
  }

  private static String paragraphs(String html) {
    var paragraphs = new ArrayList<String>();
    var now = new StringBuilder();
    Jsoup.parseBodyFragment(html)
        .body()
        .traverse(
            new NodeVisitor() {
              private int silent;

              @Override
              public void head(Node node, int depth) {
                if (node instanceof Element element) {
                  silent += LEFT_OUT.contains(name(element)) ? 1 : 0;
                  if (BREAKS.contains(name(element))) {
                    end(now, paragraphs);
                  }
                } else if (node instanceof TextNode words && silent == 0) {
                  now.append(words.getWholeText());
                }
              }

              @Override
              public void tail(Node node, int depth) {
                if (node instanceof Element element) {
                  silent -= LEFT_OUT.contains(name(element)) ? 1 : 0;
                  if (BREAKS.contains(name(element))) {
                    end(now, paragraphs);
                  }
                }
              }
            });
    end(now, paragraphs);
    return String.join("\n\n", paragraphs);
  }

  private static String name(Element element) {
    return element.normalName().toLowerCase(Locale.ROOT);
  }

  private static void end(StringBuilder now, List<String> paragraphs) {
    String line = now.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
    now.setLength(0);
    if (!line.isEmpty()) {
      paragraphs.add(line);
    }
  }
}
