package coranto.gather.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// Texts as the formats write them: plain, escaped HTML, XHTML, base64, or markup that was never
/// meant to stand there naked.
final class Constructs {
  /// What may be a tag of HTML in a text that calls itself plain.
  private static final Pattern TAG =
      Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]{0,15})(?=[\\s/>])[^<>]*>");

  private Constructs() {}

  /// How a text is written.
  private enum Form {
    PLAIN,
    HTML,
    XHTML
  }

  /// A text with paragraphs, lists and pictures.
  static @Nullable FeedText text(Element element, Form form, @Nullable String base) {
    return switch (form) {
      case XHTML ->
          element.firstElementChild() == null
              ? plain(raw(element), base)
              : FeedText.of(Cleaner.nodes(element, base));
      case HTML -> FeedText.ofHtml(raw(element), base);
      case PLAIN -> plain(raw(element), base);
    };
  }

  /// A body of a kind that is HTML unless it says otherwise.
  static @Nullable FeedText html(Element element, @Nullable String base) {
    String type = type(element);
    if (base64(element, type)) {
      return FeedText.ofHtml(decoded(element), base);
    }
    return text(element, type.isEmpty() ? Form.HTML : form(type), base);
  }

  /// A body of a kind that is plain unless it says otherwise, as Atom's are.
  static @Nullable FeedText atom(Element element, @Nullable String base) {
    String type = type(element);
    if (base64(element, type)) {
      return FeedText.ofHtml(decoded(element), base);
    }
    boolean escaped = element.attr("mode").equalsIgnoreCase("escaped") && type.isEmpty();
    Form form = escaped ? Form.HTML : type.isEmpty() ? Form.PLAIN : form(type);
    return text(element, form, base);
  }

  /// A title: one line, no blocks, pictures or links.
  static @Nullable FeedText title(Element element, boolean atom) {
    String type = type(element);
    if (base64(element, type)) {
      return FeedText.of(Cleaner.line(decoded(element)));
    }
    Form form = type.isEmpty() ? atom ? Form.PLAIN : Form.HTML : form(type);
    if (form == Form.XHTML) {
      return FeedText.of(Cleaner.line(element));
    }
    String raw = raw(element);
    return form == Form.HTML ? FeedText.of(Cleaner.line(raw)) : line(raw);
  }

  /// A line of plain text, unless it has tags of HTML.
  static @Nullable FeedText line(String raw) {
    return FeedText.of(tagged(raw) ? Cleaner.line(raw) : joined(raw));
  }

  private static String joined(String raw) {
    return Cleaner.plain(raw.strip().replaceAll("\\s+", " "));
  }

  /// What calls itself plain and has tags of HTML is HTML: feeds leave the type out more often than
  /// they write of tags.
  private static @Nullable FeedText plain(String raw, @Nullable String base) {
    return tagged(raw) ? FeedText.ofHtml(raw, base) : FeedText.ofPlain(raw.strip());
  }

  private static boolean tagged(String text) {
    if (text.indexOf('<') < 0) {
      return false;
    }
    Matcher matcher = TAG.matcher(text);
    while (matcher.find()) {
      if (Cleaner.known(matcher.group(1).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static Form form(String type) {
    if (type.equals("xhtml") || type.endsWith("+xml") || type.endsWith("/xml")) {
      return Form.XHTML;
    }
    return type.equals("text") || type.equals("text/plain") || type.equals("plain")
        ? Form.PLAIN
        : Form.HTML;
  }

  private static String type(Element element) {
    String type = element.attr("type").strip().toLowerCase(Locale.ROOT);
    int parameters = type.indexOf(';');
    return parameters < 0 ? type : type.substring(0, parameters).strip();
  }

  private static boolean base64(Element element, String type) {
    boolean binary = type.indexOf('/') > 0 && !type.startsWith("text/") && !type.endsWith("xml");
    return (element.attr("mode").equalsIgnoreCase("base64")
            || binary && !element.attr("mode").equalsIgnoreCase("escaped"))
        && element.firstElementChild() == null;
  }

  /// What base64 hides, as it stands when it hides nothing.
  private static String decoded(Element element) {
    String text = element.wholeText().strip();
    try {
      return new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return text;
    }
  }

  /// What stands in the element, tags as they were and text as the XML meant it.
  private static String raw(Element element) {
    if (element.firstElementChild() == null) {
      return element.wholeText();
    }
    var out = new StringBuilder();
    element.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
              out.append(text.getWholeText());
            } else if (node instanceof Element child && depth > 0) {
              open(child, out);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element child && depth > 0 && child.childNodeSize() > 0) {
              out.append("</").append(child.tag().localName()).append('>');
            }
          }
        });
    return out.toString();
  }

  private static void open(Element element, StringBuilder out) {
    out.append('<').append(element.tag().localName());
    for (Attribute attribute : element.attributes()) {
      out.append(' ').append(attribute.getKey()).append("=\"");
      out.append(attribute.getValue().replace("&", "&amp;").replace("\"", "&quot;")).append('"');
    }
    boolean empty = element.childNodeSize() == 0;
    out.append(
        empty && !element.tag().localName().equals("br")
            ? "></" + element.tag().localName() + ">"
            : ">");
  }
}
