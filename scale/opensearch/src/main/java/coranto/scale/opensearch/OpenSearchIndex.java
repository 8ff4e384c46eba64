package coranto.scale.opensearch;

import coranto.flow.Finder;
import coranto.flow.Found;
import coranto.flow.LiveIndex;
import coranto.flow.QuerySense;
import coranto.flow.Searchable;
import coranto.flow.StorageFailure;
import coranto.flow.StorageFailure.Category;
import coranto.flow.TypedQuery;
import coranto.report.Hashes;
import coranto.text.Resource;
import coranto.wire.Json;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Search over titles and texts in OpenSearch. What is added is sent in bulk; what a node took is
/// durable before it says so. One process adds. Nothing is asked of the node before it is needed:
/// it may be away when this is opened.
public final class OpenSearchIndex implements LiveIndex, Finder {
  private static final int DEEPEST = 1_000;
  private static final int BULK = 2_000_000;
  private static final int PURGES = 4;

  /// A node asks every 30 seconds what it may forget.
  private static final Duration FORGETTING = Duration.ofSeconds(31);

  private static final String SEQ = "seq";
  private static final String TRUTH = "truth";

  private final Rest rest;
  private final String name;
  private final IndexedTruth truth;
  private final StringBuilder waiting = new StringBuilder();
  private boolean ready;

  private OpenSearchIndex(Rest rest, String name, IndexedTruth truth) {
    this.rest = rest;
    this.name = name;
    this.truth = truth;
  }

  /// An index that is made when it is first needed. One that is laid out otherwise, or reaches
  /// beyond
  /// the truth, is made anew, and says that nothing is in it.
  ///
  /// @param url of a node, and the name of the index there: `https://user:password@host:port/name`;
  ///     the name of lower-case letters, digits, `-`, and `coranto` when there is none
  /// @throws IllegalArgumentException when it is no such address
  public static OpenSearchIndex open(String url, IndexedTruth truth) {
    var address = NodeAddress.of(url);
    return new OpenSearchIndex(new Rest(address), address.index(), truth);
  }

  /// The same for reading alone.
  public static Finder reading(String url) {
    return open(url, IndexedTruth.UNKNOWN);
  }

  private synchronized void make() {
    if (ready) {
      return;
    }
    String laidOut =
        new String(Resource.bytes(OpenSearchIndex.class, "reports.json"), StandardCharsets.UTF_8);
    String layout = Hashes.sha256(laidOut);
    Map<String, Object> there = rest.ask("GET", "/" + name + "/_mapping", "");
    Map<String, Object> mark = mark();
    if (there != null && mark != null && !truth.sign().equals(mark.get(TRUTH))) {
      throw new StorageFailure(
          Category.LOCKED,
          "the index "
              + name
              + " holds the reports of another folder: name one of its own in the setting search"
              + " (https://host:port/name), or delete that one");
    }
    boolean fits = there != null && Json.print(there).contains(layout);
    if (!fits || seq(mark) > truth.lastSeq()) {
      rest.ask("DELETE", "/" + name, "");
      rest.ask("DELETE", "/" + marks(), "");
      var settings = new LinkedHashMap<>(Json.object(laidOut));
      settings.computeIfPresent("mappings", (_, mappings) -> stamped(mappings, layout));
      rest.ask("PUT", "/" + name, Json.print(settings));
    }
    ready = true;
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
    make();
    wait("index", report.report().id(), Json.print(Fields.of(report)));
  }

  @Override
  public synchronized void remove(String report) {
    make();
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
    if (answer == null) {
      ready = false;
      throw rest.away(name + " is gone");
    }
    waiting.setLength(0);
    Refusals.heed(answer, rest);
  }

  /// By words: by some of them too, unless words alone are to count. What they mean is not looked
  /// for.
  @Override
  public List<Found> search(String query, int from, int limit, QuerySense senses) {
    var typed = TypedQuery.of(query);
    int size = Math.min(DEEPEST, from + limit) - from;
    if (typed.nothing() || size <= 0) {
      return List.of();
    }
    boolean some = senses != QuerySense.NONE;
    Map<String, Object> answer =
        rest.ask("POST", "/" + name + "/_search", Json.print(Asking.of(typed, from, size, some)));
    return answer == null ? List.of() : Answer.found(answer);
  }

  @Override
  public List<Found> search(String query, int from, int limit) {
    return search(query, from, limit, QuerySense.NONE);
  }

  @Override
  public synchronized void show() {
    make();
    send();
    rest.ask("POST", "/" + name + "/_refresh", "");
  }

  @Override
  public synchronized void commit(long seq) {
    show();
    var mark = Map.of(SEQ, seq, TRUTH, truth.sign());
    rest.ask("PUT", "/" + marks() + "/_doc/" + SEQ, Json.print(mark));
  }

  @Override
  public long committed() {
    make();
    return seq(mark());
  }

  private @Nullable Map<String, Object> mark() {
    Map<String, Object> document = rest.ask("GET", "/" + marks() + "/_doc/" + SEQ, "");
    return document == null ? null : Answer.object(document.get("_source"));
  }

  private static long seq(@Nullable Map<String, Object> mark) {
    return mark != null && mark.get(SEQ) instanceof Number seq ? seq.longValue() : 0;
  }

  @Override
  public synchronized void back() {
    waiting.setLength(0);
    ready = false;
  }

  /// A node keeps what was taken out for a while, for copies of the index that are behind: this
  /// takes
  /// half a minute.
  ///
  /// @throws StorageFailure with [Category#AWAY] when something of it is left in the end
  @Override
  public synchronized void purge() {
    show();
    try {
      for (int tries = 0; tries < PURGES; tries++) {
        rest.ask("POST", "/" + name + "/_flush?force=true&wait_if_ongoing=true", "");
        Thread.sleep(FORGETTING);
        rest.ask("POST", "/" + name + "/_forcemerge?only_expunge_deletes=true", "");
        rest.ask("POST", "/" + name + "/_refresh", "");
        if (gone()) {
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw rest.away("it still keeps what was taken out");
  }

  private boolean gone() {
    Map<String, Object> stats = rest.ask("GET", "/" + name + "/_stats/docs", "");
    return stats != null && Json.print(Answer.object(stats.get("_all"))).contains("\"deleted\":0");
  }

  @Override
  public Finder searches() {
    return this;
  }

  /// None: vectors stay with Lucene.
  @Override
  public List<String> waiting(int most) {
    return List.of();
  }

  @Override
  public long waiting() {
    return 0;
  }

  @Override
  public long reports() {
    Map<String, Object> count = rest.ask("GET", "/" + name + "/_count", "");
    return count != null && count.get("count") instanceof Number reports ? reports.longValue() : 0;
  }

  @Override
  public void close() {
    rest.close();
  }
}
