package coranto.extract;

import coranto.extract.Block.Kind;
import coranto.text.Chars;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Turns a page's tree into its paragraphs and boxes, in one walk in the order of the page.
final class BlockReader {
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "button",
          "select",
          "textarea",
          "option",
          "input",
          "iframe",
          "object",
          "embed",
          "canvas",
          "audio",
          "video",
          "map",
          "head",
          "title",
          "datalist",
          "frameset",
          "dialog");

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "label", "mark", "meter", "nobr", "output", "q", "ruby",
          "rt", "rp", "rtc", "rb", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
          "time", "tt", "u", "var", "wbr", "td", "th", "img");

  private final List<Block> blocks = new ArrayList<>();
  private final List<Box> boxes = new ArrayList<>();
  private final Map<Integer, Integer> paths = new HashMap<>();
  private final StringBuilder run = new StringBuilder();
  private int linkChars;
  private int boldChars;
  private int links;
  private int bolds;

  private BlockReader() {}

  static Blocks read(Element body) {
    var reader = new BlockReader();
    reader.box(body, null, 0);
    return new Blocks(List.copyOf(reader.blocks), List.copyOf(reader.boxes), reader.paths.size());
  }

  private void box(Element element, @Nullable Box parent, int roles) {
    var box = new Box(element, parent, roles | unseen(element), blocks.size());
    boxes.add(box);
    walk(element, box);
    flush(box);
    box.to = blocks.size();
  }

  private void walk(Element element, Box box) {
    for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
      if (node instanceof TextNode text) {
        append(text.getWholeText());
      } else if (node instanceof Element child && !SILENT.contains(child.normalName())) {
        enter(child, box);
      }
    }
  }

  private void enter(Element child, Box box) {
    String tag = child.normalName();
    if (tag.equals("br")) {
      run.append('\n');
    } else if (tag.equals("rt") && !parenthesised(child)) {
      return;
    } else if (tag.equals("hr")) {
      flush(box);
    } else if (INLINE.contains(tag) && !(cell(tag) && holdsBlocks(child))) {
      inline(child, tag, box);
    } else {
      flush(box);
      box(child, box, Vocabulary.SHIPPED.roles(child));
    }
  }

  private void inline(Element child, String tag, Box box) {
    boolean link = tag.equals("a");
    boolean bold = tag.equals("b") || tag.equals("strong");
    links += link ? 1 : 0;
    bolds += bold ? 1 : 0;
    if (cell(tag)) {
      append(" ");
    }
    walk(child, box);
    links -= link ? 1 : 0;
    bolds -= bold ? 1 : 0;
  }

  /// Whether a ruby's reading stands in parentheses of its own, so that it can be read on one line.
  private static boolean parenthesised(Element reading) {
    Element before = reading.previousElementSibling();
    return before != null && before.normalName().equals("rp");
  }

  private static boolean cell(String tag) {
    return tag.equals("td") || tag.equals("th");
  }

  private static boolean holdsBlocks(Element cell) {
    for (Element child : cell.children()) {
      if (!INLINE.contains(child.normalName()) || child.normalName().equals("br")) {
        return true;
      }
    }
    return false;
  }

  /// Text with its white space as one blank and without what prints nothing.
  private void append(String text) {
    int before = run.length();
    for (int at = 0; at < text.length(); at++) {
      char mark = text.charAt(at);
      if (mark <= ' ' || mark == 0xa0 || Character.isSpaceChar(mark)) {
        if (run.length() > 0 && run.charAt(run.length() - 1) > ' ') {
          run.append(' ');
        }
      } else if (printed(text, at)) {
        run.append(mark);
      }
    }
    int grown = run.length() - before;
    linkChars += links > 0 ? grown : 0;
    boldChars += bolds > 0 ? grown : 0;
  }

  private static boolean printed(String text, int at) {
    char mark = text.charAt(at);
    if (mark < 0x7f) {
      return true;
    }
    if (Character.isHighSurrogate(mark)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(mark)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    boolean joiner = mark == 0x200c || mark == 0x200d;
    return mark > 0x9f && (joiner || !Chars.invisible(mark));
  }

  private void flush(Box box) {
    if (run.length() > 0) {
      Kind kind = kind(box);
      int path = paths.computeIfAbsent(box.path * 31 + kind.ordinal(), _ -> paths.size());
      for (String text : Lines.paragraphs(run.toString())) {
        blocks.add(
            new Block(
                blocks.size(),
                path,
                box,
                kind,
                text,
                share(linkChars, text),
                share(boldChars, text)));
      }
      run.setLength(0);
    }
    linkChars = 0;
    boldChars = 0;
  }

  private int share(int chars, String text) {
    return (int) ((long) chars * text.length() / run.length());
  }

  private static Kind kind(Box box) {
    for (Box up = box; up != null && up.depth > box.depth - 4; up = up.parent) {
      Kind kind = kind(up.tag());
      if (kind != Kind.TEXT) {
        return kind == Kind.PARAGRAPH ? around(up) : kind;
      }
    }
    return Kind.TEXT;
  }

  /// A paragraph in a quotation, an item or a caption is one of those.
  private static Kind around(Box paragraph) {
    for (Box up = paragraph.parent; up != null && up.depth > paragraph.depth - 4; up = up.parent) {
      Kind kind = kind(up.tag());
      if (kind == Kind.QUOTE || kind == Kind.CAPTION || kind == Kind.ITEM) {
        return kind;
      }
    }
    return Kind.PARAGRAPH;
  }

  private static Kind kind(String tag) {
    return switch (tag) {
      case "p" -> Kind.PARAGRAPH;
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Kind.HEADING;
      case "li", "dd", "dt" -> Kind.ITEM;
      case "blockquote" -> Kind.QUOTE;
      case "pre" -> Kind.PRE;
      case "tr" -> Kind.ROW;
      case "figcaption", "figure", "caption" -> Kind.CAPTION;
      default -> Kind.TEXT;
    };
  }

  private static int unseen(Element element) {
    if (element.attributesSize() == 0) {
      return 0;
    }
    boolean hidden = element.hasAttr("hidden") || hides(element.attr("style"));
    return hidden ? Role.HIDDEN.bit() : 0;
  }

  private static boolean hides(String style) {
    int at = style.indexOf("display");
    int none = at < 0 ? -1 : style.indexOf("none", at);
    return none > 0 && style.substring(at + 7, none).replace(":", "").isBlank();
  }
}
