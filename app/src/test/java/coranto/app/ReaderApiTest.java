package coranto.app;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import coranto.flow.WatchDesk;
import coranto.report.Incoming;
import coranto.report.Outlet;
import coranto.report.Report;
import coranto.wire.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The Google Reader API, asked as two readers on phones ask it: the requests of their sessions, in
/// their order and form.
class ReaderApiTest extends ServedDemo {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String READ = "user/-/state/com.google/read";
  private static final String STARRED = "user/-/state/com.google/starred";
  private static final String LIST = "user/-/state/com.google/reading-list";

  /// NetNewsWire: long ids, hexadecimal, contents by POST, read state by what is not unread.
  @Test
  void aSessionOfNetNewsWire() throws Exception {
    String auth = login("Email=owner&Passwd=anything");
    String token = send("GET", "/reader/api/0/token", auth, "").body().strip();
    assertThat(list(get("/reader/api/0/tag/list?output=json", auth), "tags"))
        .anySatisfy(tag -> assertThat(tag).isEqualTo(Map.of("id", STARRED)));
    var feed =
        (Map<?, ?>)
            list(get("/reader/api/0/subscription/list?output=json", auth), "subscriptions")
                .getFirst();
    assertThat(feed.get("id")).isEqualTo("feed/front");

    List<String> unread = ids("s=" + LIST + "&n=1000&xt=" + READ + "&output=json", auth);
    assertThat(unread).hasSizeGreaterThan(5).doesNotHaveDuplicates();
    String asked =
        unread.stream()
            .map(
                id ->
                    "i=tag:google.com,2005:reader/item/"
                        + String.format("%016x", Long.parseLong(id)))
            .collect(Collectors.joining("&"));
    var items =
        list(
            Json.object(
                send(
                        "POST",
                        "/reader/api/0/stream/items/contents",
                        auth,
                        "T=" + token + "&output=json&" + asked)
                    .body()),
            "items");
    assertThat(items).hasSameSizeAs(unread);
    var first = (Map<?, ?>) items.getFirst();
    String id = String.valueOf(first.get("id"));
    assertThat(id).matches("tag:google.com,2005:reader/item/[0-9a-f]{16}");
    assertThat(first.keySet().stream().map(Object::toString))
        .contains("title", "published", "canonical", "summary", "origin", "crawlTimeMsec");

    assertThat(
            send("POST", "/reader/api/0/edit-tag", auth, "T=" + token + "&a=" + READ + "&i=" + id)
                .body())
        .isEqualTo("OK");
    assertThat(ids("s=" + LIST + "&n=1000&xt=" + READ + "&output=json", auth))
        .hasSize(unread.size() - 1)
        .doesNotContain(unread.getFirst());
    send("POST", "/reader/api/0/edit-tag", auth, "T=" + token + "&a=" + STARRED + "&i=" + id);
    assertThat(ids("s=" + STARRED + "&n=1000&output=json", auth))
        .containsExactly(unread.getFirst());
    send(
        "POST",
        "/reader/api/0/edit-tag",
        auth,
        "T=" + token + "&r=" + READ + "&r=" + STARRED + "&i=" + id);
    assertThat(ids("s=" + LIST + "&n=1000&xt=" + READ, auth)).containsAll(unread);
    assertThat(ids("s=" + STARRED + "&n=1000", auth)).isEmpty();
  }

  /// Read You: short ids, decimal, ids a thousand at a time with a continuation, all read at once.
  @Test
  void aSessionOfReadYou() throws Exception {
    String auth =
        login(
            "output=json&Email=owner&Passwd=anything&client=ReadYou&accountType=HOSTED_OR_GOOGLE&service=reader");
    assertThat(get("/reader/api/0/user-info?output=json", auth)).containsKey("userId");
    List<String> all = ids("s=" + LIST + "&n=10000&output=json", auth);
    var page = get("/reader/api/0/stream/items/ids?s=" + LIST + "&n=4&output=json", auth);
    assertThat(list(page, "itemRefs")).hasSize(4);
    assertThat(ids("s=" + LIST + "&n=4&c=" + page.get("continuation"), auth))
        .containsExactlyElementsOf(all.subList(4, 8));
    var items =
        list(
            Json.object(
                send(
                        "POST",
                        "/reader/api/0/stream/items/contents?output=json",
                        auth,
                        "i=" + all.get(1) + "&i=" + all.get(2))
                    .body()),
            "items");
    assertThat(items).hasSize(2);
    assertThat(
            list(
                get(
                    "/reader/api/0/stream/contents/user%2F-%2Fstate%2Fcom.google%2Freading-list?n=3",
                    auth),
                "items"))
        .hasSize(3);

    assertThat(send("POST", "/reader/api/0/mark-all-as-read", auth, "s=" + LIST + "&ts=1").body())
        .isEqualTo("OK");
    assertThat(ids("s=" + LIST + "&n=1000&xt=" + READ, auth)).hasSameSizeAs(all);
    send("POST", "/reader/api/0/mark-all-as-read", auth, "s=feed/front");
    assertThat(ids("s=" + LIST + "&n=1000&xt=" + READ, auth)).isEmpty();
    assertThat(ids("s=" + READ + "&n=1000", auth)).hasSameSizeAs(all);

    take("heron", "A heron nests on the town hall of Vance.");
    assertThat(ids("s=" + LIST + "&n=1000&xt=" + READ, auth)).hasSize(1);
    assertThat(unread(auth)).containsEntry("feed/front", 1L);
  }

  /// FeedMe and others: what is not read page by page while things are marked, both ways in time,
  /// between two times.
  @Test
  void aStreamIsWalkedPageByPageWhileItChanges() throws Exception {
    String auth = login("Email=owner&Passwd=anything");
    String unread = "s=" + LIST + "&xt=" + READ;
    List<String> all = ids(unread + "&n=1000", auth);

    var walked = new ArrayList<String>();
    Object next = "";
    while (next != null) {
      var page = get("/reader/api/0/stream/items/ids?" + unread + "&n=3&c=" + next, auth);
      for (Object each : list(page, "itemRefs")) {
        walked.add(String.valueOf(((Map<?, ?>) each).get("id")));
      }
      send("POST", "/reader/api/0/edit-tag", auth, "a=" + READ + "&i=" + walked.getLast());
      next = page.get("continuation");
    }
    assertThat(walked).containsExactlyElementsOf(all);

    assertThat(ids("s=" + LIST + "&n=1000&r=o", auth)).containsExactlyElementsOf(all.reversed());
    assertThat(ids("s=" + LIST + "&n=1000&it=" + READ, auth)).hasSize((all.size() + 2) / 3);
    var items = list(get("/reader/api/0/stream/contents/feed/front?n=1000", auth), "items");
    var times = items.stream().map(each -> ((Map<?, ?>) each).get("updated")).toList();
    assertThat(times)
        .isSortedAccordingTo(Comparator.comparingLong(ReaderApiTest::number).reversed());
    long middle = number(times.get(times.size() / 2));
    assertThat(
            ids("s=" + LIST + "&n=1000&ot=" + middle, auth).size()
                + ids("s=" + LIST + "&n=1000&nt=" + (middle - 1), auth).size())
        .isEqualTo(all.size());

    assertThat(get("/reader/api/0/preference/list?output=json", auth)).containsKey("prefs");
    assertThat(send("GET", "/reader/api/0/stream/items/count?s=" + LIST, auth, "").body())
        .isEqualTo(String.valueOf(all.size()));
  }

  /// What a watch fired for is a label: its own stream and count, and said of each item.
  @Test
  void aWatchIsALabelWithACountOfItsOwn() throws Exception {
    String auth = login("Email=owner&Passwd=anything");
    var wish = new WatchDesk.Wish(null, "Herons", "heron", Set.of(), List.of());
    assertThat(serving.watches().set(wish)).isInstanceOf(WatchDesk.Answer.Held.class);
    take("heron", "A heron nests on the town hall of Vance.");
    take("ferry", "The ferry to Orme runs again.");

    String label = "user/-/label/Herons";
    assertThat(get("/reader/api/0/tag/list?output=json", auth).toString()).contains(label);
    assertThat(unread(auth)).containsEntry(label, 1L);
    List<String> labelled = ids("s=" + label + "&n=10", auth);
    assertThat(labelled).hasSize(1);
    var items = list(get("/reader/api/0/stream/contents/" + label + "?output=json", auth), "items");
    assertThat(items).hasSize(1);
    assertThat(items.getFirst().toString()).contains("A heron nests", label);
    long all = unread(auth).getOrDefault("feed/front", 0L);

    send("POST", "/reader/api/0/mark-all-as-read", auth, "s=" + label);
    assertThat(unread(auth)).containsEntry(label, 0L).containsEntry("feed/front", all - 1);
  }

  private Map<String, Long> unread(String auth) throws Exception {
    return list(get("/reader/api/0/unread-count?output=json", auth), "unreadcounts").stream()
        .map(each -> (Map<?, ?>) each)
        .collect(
            Collectors.toMap(
                each -> String.valueOf(each.get("id")),
                each -> number(requireNonNull(each.get("count")))));
  }

  private void take(String id, String text) throws InterruptedException {
    var report = Report.draft(id, text).outlet(new Outlet("Vance Post", "vance.example")).build();
    serving.take(List.of(Incoming.of(report)));
    worked();
  }

  private static long number(Object number) {
    return ((Number) number).longValue();
  }

  @Test
  void nobodyReadsOrMarksWithoutTheToken() throws Exception {
    assertThat(send("GET", "/reader/api/0/subscription/list", null, "").statusCode())
        .isEqualTo(401);
    assertThat(send("POST", "/reader/api/0/edit-tag", "wrong", "a=" + READ + "&i=1").statusCode())
        .isEqualTo(401);
    String auth = login("Email=owner&Passwd=x");
    assertThat(send("GET", "/reader/api/0/nowhere", auth, "").statusCode()).isEqualTo(404);
    assertThat(
            send("POST", "/reader/api/0/edit-tag", auth, "a=" + READ + "&i=junk&i=-1&i=999999")
                .body())
        .isEqualTo("OK");
  }

  private String login(String body) throws Exception {
    String said = send("POST", "/accounts/ClientLogin", null, body).body();
    return said.startsWith("{")
        ? String.valueOf(Json.object(said).get("Auth"))
        : said.lines()
            .filter(line -> line.startsWith("Auth="))
            .findFirst()
            .orElseThrow()
            .substring(5);
  }

  private List<String> ids(String query, String auth) throws Exception {
    return list(get("/reader/api/0/stream/items/ids?" + query, auth), "itemRefs").stream()
        .map(each -> String.valueOf(((Map<?, ?>) each).get("id")))
        .toList();
  }

  private static List<?> list(Map<String, Object> json, String name) {
    return (List<?>) Optional.ofNullable(json.get(name)).orElseThrow();
  }

  private Map<String, Object> get(String path, String auth) throws Exception {
    var response = send("GET", path, auth, "");
    assertThat(response.statusCode()).isEqualTo(200);
    return Json.object(response.body());
  }

  private HttpResponse<String> send(String method, String path, @Nullable String auth, String body)
      throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + site.port() + path))
            .method(
                method,
                body.isEmpty()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body))
            .header("Content-Type", "application/x-www-form-urlencoded");
    if (auth != null) {
      request.header("Authorization", "GoogleLogin auth=" + auth);
    }
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
