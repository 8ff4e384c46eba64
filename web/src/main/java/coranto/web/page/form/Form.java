package coranto.web.page.form;

import coranto.web.page.address.Query;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a form sent: fields, and files where it has any (RFC 7578). Of two fields with one name the
/// first counts; what can't be read is left out.
public final class Form {
  /// A file that was chosen.
  ///
  /// @param type as the browser says; empty when it doesn't
  @SuppressWarnings("ArrayRecordComponent") // read once, never compared
  public record File(String type, byte[] bytes) {}

  private static final Pattern BOUNDARY =
      Pattern.compile("(?i)^multipart/form-data\\s*;.*?boundary=\"?([^\";]{1,70})\"?.*$");

  private static final Pattern NAME = Pattern.compile("(?i)(?:^|;)\\s*name=\"([^\"]*)\"");
  private static final Pattern FILE = Pattern.compile("(?i)(?:^|;)\\s*filename=");
  private static final int MOST_PARTS = 20;
  private static final int LONGEST_HEAD = 2_000;

  private final Query query;
  private final Map<String, File> parts;

  private Form(Query query, Map<String, File> parts) {
    this.query = query;
    this.parts = parts;
  }

  /// @param type the header `Content-Type`
  public static Form of(String type, byte[] body) {
    Matcher boundary = BOUNDARY.matcher(type.strip());
    return boundary.matches()
        ? new Form(new Query(""), parts(body, boundary.group(1)))
        : new Form(new Query(new String(body, StandardCharsets.UTF_8)), Map.of());
  }

  /// Empty when there is none.
  public String text(String name) {
    File part = parts.get(name);
    return part == null ? query.text(name) : new String(part.bytes(), StandardCharsets.UTF_8);
  }

  /// A file that is not empty; null when none was chosen.
  public @Nullable File file(String name) {
    File part = parts.get(name);
    return part == null || part.bytes().length == 0 ? null : part;
  }

  private static Map<String, File> parts(byte[] body, String boundary) {
    byte[] mark = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    byte[] end = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    var parts = new HashMap<String, File>();
    int from = find(body, mark, 0);
    for (int count = 0; from >= 0 && count < MOST_PARTS; count++) {
      int start = from + mark.length;
      int next = find(body, end, start);
      if (next < 0) {
        break; // broken off, or the last
      }
      part(Arrays.copyOfRange(body, start, next), parts);
      from = next + 2;
    }
    return parts;
  }

  private static void part(byte[] part, Map<String, File> parts) {
    int blank = find(part, "\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1), 0);
    if (blank < 0 || blank > LONGEST_HEAD) {
      return;
    }
    String name = "";
    String type = "";
    boolean file = false;
    for (String line : new String(part, 0, blank, StandardCharsets.UTF_8).split("\r\n", -1)) {
      String[] header = line.split(":", 2);
      if (header.length == 2 && header[0].equalsIgnoreCase("Content-Disposition")) {
        Matcher named = NAME.matcher(header[1]);
        name = named.find() ? named.group(1) : "";
        file = FILE.matcher(header[1]).find();
      } else if (header.length == 2 && header[0].equalsIgnoreCase("Content-Type")) {
        type = header[1].strip();
      }
    }
    if (!name.isEmpty()) {
      parts.putIfAbsent(
          name, new File(file ? type : "", Arrays.copyOfRange(part, blank + 4, part.length)));
    }
  }

  /// Where `wanted` begins from `from` on; -1 when nowhere.
  private static int find(byte[] bytes, byte[] wanted, int from) {
    for (int at = from; at + wanted.length <= bytes.length; at++) {
      if (bytes[at] == wanted[0]
          && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
        return at;
      }
    }
    return -1;
  }
}
