package coranto.scale.opensearch;

import coranto.flow.Found;
import coranto.flow.SearchIndex;
import coranto.flow.Searchable;
import coranto.flow.TypedQuery;
import coranto.report.Hashes;
import coranto.text.Resource;
import coranto.wire.Json;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Search over titles and texts in OpenSearch. What is added is sent in bulk; what a node took is
/// durable before it says so. One process adds.
public final class OpenSearchIndex implements SearchIndex {
  private static final int DEEPEST = 1_000;
  private static final int BULK = 2_000_000;
  private static final String SEQ = "seq";

  private final Rest rest;
  private final String name;
  private final StringBuilder waiting = new StringBuilder();

  private OpenSearchIndex(Rest rest, String name) {
    this.rest = rest;
    this.name = name;
  }

  /// Opens or makes an index; one laid out otherwise is made anew, and says that nothing is in it.
  ///
  /// @param url of a node: `https://user:password@host:port`
  /// @param name of the index: lower-case letters, digits, `-`
  public static OpenSearchIndex open(String url, String name) {
    var index = new OpenSearchIndex(new Rest(url), name);
    index.make();
    return index;
  }

  private void make() {
    String laidOut =
        new String(Resource.bytes(OpenSearchIndex.class, "reports.json"), StandardCharsets.UTF_8);
    String layout = Hashes.sha256(laidOut);
    Map<String, Object> there = rest.ask("GET", "/" + name + "/_mapping", "");
    if (there != null && Json.print(there).contains(layout)) {
      return;
    }
    rest.ask("DELETE", "/" + name, "");
    rest.ask("DELETE", "/" + marks(), "");
    var settings = new LinkedHashMap<>(Json.object(laidOut));
    settings.computeIfPresent("mappings", (_, mappings) -> stamped(mappings, layout));
    rest.ask("PUT", "/" + name, Json.print(settings));
  }

  private static Map<String, Object> stamped(Object mappings, String layout) {
    var stamped = new LinkedHashMap<String, Object>();
    stamped.put("_meta", Map.of("layout", layout));
    ((Map<?, ?>) mappings).forEach((name, value) -> stamped.put(String.valueOf(name), value));
    return stamped;
  }

  private String marks() {
    return name + "-mark";
  }

  @Override
  public synchronized void add(Searchable report) {
    wait("index", report.report().id(), Json.print(Fields.of(report)));
  }

  @Override
  public synchronized void remove(String report) {
    wait("delete", report, null);
  }

  /// An id may be longer than OpenSearch takes: its hash stands for it.
  private void wait(String action, String report, @Nullable String body) {
    waiting.append(Json.print(Map.of(action, Map.of("_id", Hashes.sha256(report))))).append('\n');
    if (body != null) {
      waiting.append(body).append('\n');
    }
    if (waiting.length() > BULK) {
      send();
    }
  }

  private void send() {
    if (waiting.isEmpty()) {
      return;
    }
    Map<String, Object> answer = rest.ask("POST", "/" + name + "/_bulk", waiting.toString());
    if (answer == null || Boolean.TRUE.equals(answer.get("errors")) && failed(answer)) {
      throw rest.refused(answer == null ? name + " is gone" : Json.print(answer));
    }
    waiting.setLength(0);
  }

  /// What isn't there can't be taken out, which is no failure.
  private static boolean failed(Map<String, Object> answer) {
    return Json.print(answer).contains("\"error\":");
  }

  @Override
  public List<Found> search(String query, int from, int limit) {
    var typed = TypedQuery.of(query);
    int size = Math.min(DEEPEST, from + limit) - from;
    if (typed.nothing() || size <= 0) {
      return List.of();
    }
    Map<String, Object> answer =
        rest.ask("POST", "/" + name + "/_search", Json.print(Asking.of(typed, from, size)));
    return answer == null ? List.of() : Answer.found(answer);
  }

  @Override
  public synchronized void commit(long seq) {
    send();
    rest.ask("POST", "/" + name + "/_refresh", "");
    rest.ask("PUT", "/" + marks() + "/_doc/" + SEQ, Json.print(Map.of(SEQ, seq)));
  }

  @Override
  public long committed() {
    Map<String, Object> mark = rest.ask("GET", "/" + marks() + "/_doc/" + SEQ, "");
    return mark != null
            && mark.get("_source") instanceof Map<?, ?> source
            && source.get(SEQ) instanceof Number seq
        ? seq.longValue()
        : 0;
  }

  @Override
  public void close() {
    rest.close();
  }
}
