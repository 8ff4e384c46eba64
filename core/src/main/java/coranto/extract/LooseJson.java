package coranto.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads the JSON of pages, which is often not quite JSON: raw line ends in strings, commas too
/// many,
/// comments around it, its end missing. What was read up to a fault is kept. Objects become maps,
/// arrays lists, all else strings; `null` is left out. Deeper than 64 is passed over.
public final class LooseJson {
  private static final int DEEPEST = 64;

  private final String json;
  private int at;
  private int depth;
  private boolean broken;

  private LooseJson(String json) {
    this.json = json;
  }

  /// All values that stand in a script one after the other.
  public static List<Object> values(String script) {
    var reader = new LooseJson(script);
    var values = new ArrayList<>();
    while (reader.seek()) {
      Object value = reader.value();
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  /// Goes to the next object or array, past comments and whatever else is around it.
  private boolean seek() {
    while (at < json.length() && json.charAt(at) != '{' && json.charAt(at) != '[') {
      at++;
    }
    return at < json.length() && !broken;
  }

  private @Nullable Object value() {
    blanks();
    if (at >= json.length() || depth > DEEPEST) {
      broken = true;
      return null;
    }
    return switch (json.charAt(at)) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      default -> word();
    };
  }

  private Map<String, Object> object() {
    var fields = new LinkedHashMap<String, Object>();
    open();
    while (more('}')) {
      if (json.charAt(at) != '"') {
        broken = true;
        break;
      }
      String name = string();
      blanks();
      if (at < json.length() && json.charAt(at) == ':') {
        at++;
      }
      Object value = value();
      if (value != null) {
        fields.putIfAbsent(name, value);
      }
    }
    close();
    return fields;
  }

  private List<Object> array() {
    var values = new ArrayList<>();
    open();
    while (more(']')) {
      Object value = value();
      if (value != null) {
        values.add(value);
      }
    }
    close();
    return values;
  }

  private void open() {
    at++;
    depth++;
  }

  private void close() {
    at = Math.min(json.length(), at + 1);
    depth--;
  }

  /// Whether another member follows before the closing bracket.
  private boolean more(char bracket) {
    blanks();
    while (at < json.length() && json.charAt(at) == ',') {
      at++;
      blanks();
    }
    broken |= at >= json.length();
    return !broken && json.charAt(at) != bracket;
  }

  private String string() {
    int start = ++at;
    while (at < json.length() && json.charAt(at) != '"' && json.charAt(at) != '\\') {
      at++;
    }
    if (at >= json.length()) {
      return json.substring(start);
    }
    return plain(json.charAt(at) == '"' ? json.substring(start, at++) : escaped(start));
  }

  private String escaped(int start) {
    var text = new StringBuilder(json.substring(start, at));
    while (at < json.length() && json.charAt(at) != '"') {
      char mark = json.charAt(at++);
      if (mark == '\\' && at < json.length()) {
        escape(text);
      } else {
        text.append(mark);
      }
    }
    at++;
    return text.toString();
  }

  private void escape(StringBuilder text) {
    char mark = json.charAt(at++);
    switch (mark) {
      case 'n', 'r' -> text.append('\n');
      case 't', 'b', 'f' -> text.append(' ');
      case 'u' -> text.append(unit());
      default -> text.append(mark);
    }
  }

  private String unit() {
    int end = Math.min(json.length(), at + 4);
    try {
      char unit = (char) Integer.parseInt(json, at, end, 16);
      at = end;
      return String.valueOf(unit);
    } catch (NumberFormatException _) {
      return "";
    }
  }

  private static String plain(String text) {
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
  }

  /// A number, `true`, `false`; null for `null` and for what is none of these.
  private @Nullable String word() {
    int start = at;
    while (at < json.length() && ",]}:\" \n\r\t".indexOf(json.charAt(at)) < 0) {
      at++;
    }
    if (at == start) {
      at++;
      return null;
    }
    String word = json.substring(start, at);
    return word.equals("null") ? null : word;
  }

  private void blanks() {
    while (at < json.length() && json.charAt(at) <= ' ') {
      at++;
    }
  }
}
