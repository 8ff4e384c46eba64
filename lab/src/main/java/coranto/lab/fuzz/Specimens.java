package coranto.lab.fuzz;

import coranto.text.Resource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is spoilt: a file of specimens a kind, divided by lines of equals signs; the last of them
/// is
/// a list of pieces, one a line.
record Specimens(List<String> whole, List<String> pieces) {
  private static final Pattern UNICODE = Pattern.compile("(?<!\\\\)\\\\u([0-9a-f]{4})");

  static Specimens of(String kind) {
    String text =
        new String(Resource.bytes(Specimens.class, kind + ".txt"), StandardCharsets.UTF_8);
    String[] all = text.substring(text.indexOf('\n') + 1).split("(?m)^={4,}\n");
    var parts = new ArrayList<>(List.of(all));
    List<String> pieces = parts.removeLast().lines().map(Specimens::unescaped).toList();
    return new Specimens(parts, pieces);
  }

  private static String unescaped(String line) {
    String text =
        UNICODE
            .matcher(line)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    return text.translateEscapes();
  }
}
