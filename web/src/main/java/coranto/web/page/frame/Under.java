package coranto.web.page.frame;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Puts a site under a path: every address of this site gets it, in a page's tags and in what a
/// page
/// says to machines, in JSON and in tables. Text is left alone: in a page no `<` in it opens a tag,
/// since templates escape it, and in JSON no quotation mark in it ends a string.
public final class Under {
  private static final List<String> NAMES = List.of(" href=\"/", " src=\"/", " action=\"/");

  /// Also inside of JSON that is a string of JSON, as answers to assistants are.
  private static final Pattern FIELD =
      Pattern.compile("(\"address\":\"|\\\\\"address\\\\\":\\\\\")/");

  private static final Pattern LINKED =
      Pattern.compile("(?s)<script type=\"application/ld\\+json\">.*?</script>");
  private static final Pattern LINKED_FIELD =
      Pattern.compile("(\"(?:@id|url|citation)\":\")/(?!/)");

  private Under() {}

  /// @param prefix as `/news`; empty for none
  /// @param type of what is answered; anything but JSON and CSV stays as it is
  public static byte[] path(String prefix, String type, byte[] answer) {
    if (prefix.isEmpty()) {
      return answer;
    }
    boolean json = type.startsWith("application/json");
    if (!json && !type.startsWith("text/csv")) {
      return answer;
    }
    String text = new String(answer, StandardCharsets.UTF_8);
    String under = json ? FIELD.matcher(text).replaceAll("$1" + prefix + "/") : table(prefix, text);
    return under.getBytes(StandardCharsets.UTF_8);
  }

  /// The cells below `address`.
  private static String table(String prefix, String csv) {
    var out = new StringBuilder(csv.length() + 1_000);
    int wanted = List.of(csv.lines().findFirst().orElse("").split(",")).indexOf("address");
    int column = 0;
    boolean quoted = false;
    for (int at = 0; at < csv.length(); at++) {
      char letter = csv.charAt(at);
      boolean begins = at == 0 || ",\n".indexOf(csv.charAt(at - 1)) >= 0;
      if (!quoted && begins && column == wanted && letter == '/') {
        out.append(prefix);
      }
      out.append(letter);
      if (letter == '"') {
        quoted = !quoted;
        if (quoted && begins && column == wanted && csv.startsWith("/", at + 1)) {
          out.append(prefix);
        }
      } else if (!quoted && letter == ',') {
        column++;
      } else if (!quoted && letter == '\n') {
        column = 0;
      }
    }
    return out.toString();
  }

  /// @param prefix as `/news`
  static String path(String prefix, String page) {
    String tags = tags(prefix, page);
    return LINKED
        .matcher(tags)
        .replaceAll(
            data ->
                Matcher.quoteReplacement(
                    LINKED_FIELD.matcher(data.group()).replaceAll("$1" + prefix + "/")));
  }

  private static String tags(String prefix, String page) {
    var out = new StringBuilder(page.length() + 1_000);
    boolean tag = false;
    boolean value = false;
    for (int at = 0; at < page.length(); at++) {
      char letter = page.charAt(at);
      String name = tag && !value ? opens(page, at) : null;
      if (name != null) {
        out.append(name, 0, name.length() - 1).append(prefix);
        at += name.length() - 2;
        value = true;
        continue;
      }
      out.append(letter);
      if (tag && letter == '"') {
        value = !value;
      } else if (!value) {
        tag = letter == '<' || (tag && letter != '>');
      }
    }
    return out.toString();
  }

  /// The attribute that begins here and names an address of this site; null when none does.
  private static @Nullable String opens(String page, int at) {
    for (String name : NAMES) {
      if (page.startsWith(name, at) && !page.startsWith("/", at + name.length())) {
        return name;
      }
    }
    return null;
  }
}
