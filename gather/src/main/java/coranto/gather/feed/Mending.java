package coranto.gather.feed;

import java.util.Map;
import org.jsoup.nodes.Entities;

/// Makes of what is nearly XML what the XML parser reads as it was meant: nothing before the first
/// tag, no document types, no control characters and lone surrogates, an ampersand that names
/// nothing as itself, and the feed's own short names put in where they stand. No name leads out of
/// the document, and none into another.
final class Mending {
  /// A longer name is none.
  private static final int LONGEST_NAME = 40;

  /// A feed's own names may add so many characters.
  private static final int MOST_PUT_IN = 1_000_000;

  /// What windows-1252 prints from 0x80 to 0x9f.
  private static final String WINDOWS = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

  /// Names that HTML 4, whose names RSS 0.91 takes over, means otherwise than HTML does now.
  private static final Map<String, String> OLD_NAMES = Map.of("lang", "\u2329", "rang", "\u232a");

  private final String xml;
  private final DocumentTypes types;
  private final StringBuilder out;
  private int putIn;
  private int done;

  private Mending(String xml, DocumentTypes types) {
    this.xml = xml;
    this.types = types;
    this.out = new StringBuilder(xml.length() + 64);
  }

  static String mend(String xml) {
    String body = start(xml);
    var types = new DocumentTypes(body);
    return sound(body, types.found()) ? body : new Mending(body, types).mend();
  }

  /// From the first tag on.
  private static String start(String xml) {
    int at = xml.indexOf('<');
    while (at >= 0 && at + 1 < xml.length() && !opens(xml.charAt(at + 1))) {
      at = xml.indexOf('<', at + 1);
    }
    return at <= 0 ? xml : xml.substring(at);
  }

  private static boolean opens(char mark) {
    return Character.isLetter(mark) || mark == '!' || mark == '?' || mark == '_';
  }

  private static boolean sound(String xml, boolean typed) {
    if (typed) {
      return false;
    }
    for (int at = 0; at < xml.length(); at++) {
      char mark = xml.charAt(at);
      if (mark == '&'
          || mark == '<' && OpenQuotes.missing(xml, at) > 0
          || mark < 0xa0 && control(mark)
          || mark >= 0xd800 && stray(xml, at)) {
        return false;
      }
    }
    return true;
  }

  private String mend() {
    int at = 0;
    while (at < xml.length()) {
      char mark = xml.charAt(at);
      if (mark == '<') {
        at = declaration(at);
      } else if (mark == '&') {
        at = reference(at);
      } else if (mark < 0xa0 && control(mark) || mark >= 0xd800 && stray(xml, at)) {
        at = control(at);
      } else {
        at++;
      }
    }
    return out.append(xml, done, xml.length()).toString();
  }

  /// Comments and CDATA are passed over as they are but for what is no character; document types
  /// and
  /// declarations are left out.
  private int declaration(int at) {
    if (xml.startsWith("<!--", at)) {
      return DocumentTypes.passed(xml, at);
    } else if (xml.startsWith("<![CDATA[", at)) {
      return data(at + 9);
    }
    int end = types.end(at);
    return end < 0 ? tag(at) : skip(at, end);
  }

  /// A tag with its last quotation mark, when that is missing.
  private int tag(int at) {
    boolean tag = at + 1 < xml.length() && Character.isLetter(xml.charAt(at + 1));
    int missing = tag ? OpenQuotes.missing(xml, at) : -1;
    return missing < 0 ? at + 1 : replace(missing, missing, quote(at, missing));
  }

  private String quote(int from, int to) {
    int equals = xml.lastIndexOf('=', to);
    String value = equals < from ? "" : xml.substring(equals + 1, to).strip();
    return value.isEmpty() ? "" : value.substring(0, 1);
  }

  private int data(int from) {
    int end = xml.indexOf("]]>", from);
    int to = end < 0 ? xml.length() : end + 3;
    for (int at = from; at < to; at++) {
      char mark = xml.charAt(at);
      if (mark < 0xa0 && control(mark) || mark >= 0xd800 && stray(xml, at)) {
        control(at);
      }
    }
    return to;
  }

  private int reference(int at) {
    int end = at + 1;
    while (end < xml.length() && end - at <= LONGEST_NAME && named(xml.charAt(end))) {
      end++;
    }
    String name = xml.substring(at + 1, end);
    boolean whole = end > at + 1 && end < xml.length() && xml.charAt(end) == ';';
    String said = whole ? types.meaning(name) : null;
    String own = whole && said == null ? OLD_NAMES.get(name) : said;
    if (own != null && putIn + own.length() <= MOST_PUT_IN) {
      putIn += own.length();
      return replace(at, end + 1, own);
    }
    boolean number = name.startsWith("#") && name.length() > 1;
    if (whole && number && none(name)) {
      return skip(at, end + 1);
    }
    if (whole && (number || Entities.isNamedEntity(name))) {
      return end + 1;
    }
    return replace(at, at + 1, "&amp;");
  }

  /// Whether a number names no character that may stand in a text.
  private static boolean none(String name) {
    boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
    try {
      int point = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
      return !Character.isValidCodePoint(point)
          || point < ' ' && control((char) point)
          || point >= 0xd800 && point <= 0xdfff;
    } catch (NumberFormatException _) {
      return false;
    }
  }

  private int replace(int from, int to, String by) {
    out.append(xml, done, from).append(by);
    done = to;
    return to;
  }

  private int skip(int from, int to) {
    return replace(from, to, "");
  }

  private static boolean named(char mark) {
    return Character.isLetterOrDigit(mark) || "#_.-:".indexOf(mark) >= 0;
  }

  private static boolean control(char mark) {
    return mark < ' ' && mark != '\n' && mark != '\r' && mark != '\t'
        || mark >= 0x7f && mark < 0xa0;
  }

  /// A control character of windows-1252's range is what that charset prints there.
  private int control(int at) {
    char mark = xml.charAt(at);
    String meant = mark >= 0x80 && mark < 0xa0 ? String.valueOf(WINDOWS.charAt(mark - 0x80)) : "";
    return replace(at, at + 1, meant.isBlank() ? "" : meant);
  }

  /// Whether half of a pair stands alone, or what is no character.
  static boolean stray(String xml, int at) {
    char mark = xml.charAt(at);
    if (Character.isHighSurrogate(mark)) {
      return at + 1 >= xml.length() || !Character.isLowSurrogate(xml.charAt(at + 1));
    }
    return Character.isLowSurrogate(mark)
        ? at == 0 || !Character.isHighSurrogate(xml.charAt(at - 1))
        : mark >= 0xfffe;
  }
}
