package coranto.web.page.feedout;

import coranto.web.page.address.Percent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a program asks with, in the address and in the body, where a name may come many times.
final class Parameters {
  private static final int MOST = 20_000;

  private final Map<String, List<String>> values = new HashMap<>();

  /// @param query as it came
  /// @param body of a form, URL-encoded; empty when there is none
  Parameters(String query, byte[] body) {
    add(query);
    add(new String(body, StandardCharsets.UTF_8));
  }

  private void add(String pairs) {
    for (String pair : pairs.split("&", MOST)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        values
            .computeIfAbsent(Percent.decodeField(pair.substring(0, equals)), _ -> new ArrayList<>())
            .add(Percent.decodeField(pair.substring(equals + 1)));
      }
    }
  }

  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /// Empty when there is none.
  String first(String name) {
    return all(name).isEmpty() ? "" : all(name).getFirst();
  }

  /// What it should be when it is no number.
  long number(String name, long otherwise) {
    String text = first(name);
    return text.matches("\\d{1,18}") ? Long.parseLong(text) : otherwise;
  }
}
