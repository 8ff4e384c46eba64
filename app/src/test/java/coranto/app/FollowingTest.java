package coranto.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import coranto.report.Incoming;
import coranto.wire.Json;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A reader follows what comes in: by watches, feeds, marks, as a browser or a feed reader does it.
class FollowingTest extends ServedDemo {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @ParameterizedTest
  @ValueSource(strings = {"", "?story=mpa-letter", "?q=letter", "?outlet=meridianpress.example"})
  void everyFeedIsReadByAReaderThatOthersWrote(String of) throws Exception {
    SyndFeed atom = rome("/feed.atom" + of);

    assertThat(atom.getFeedType()).isEqualTo("atom_1.0");
    assertThat(atom.getTitle()).isNotBlank();
    assertThat(atom.getEntries()).isNotEmpty();
    for (SyndEntry entry : atom.getEntries()) {
      assertThat(entry.getUri()).startsWith("urn:x-coranto:");
      assertThat(entry.getLink()).startsWith("http://localhost:" + site.port() + "/");
      assertThat(entry.getTitle()).isNotBlank();
      assertThat(entry.getUpdatedDate()).isNotNull();
      assertThat(entry.getAuthor()).isNotBlank();
      assertThat(get(URI.create(entry.getLink()).getRawPath()).statusCode()).isEqualTo(200);
    }
    assertThat(atom.getEntries().stream().map(SyndEntry::getUri)).doesNotHaveDuplicates();
    Map<String, Object> json = Json.object(get("/feed.json" + of).body());
    assertThat(json).containsEntry("version", "https://jsonfeed.org/version/1.1");
    assertThat(json).containsKeys("title", "home_page_url", "feed_url");
    var items = (List<?>) java.util.Objects.requireNonNull(json.get("items"));
    assertThat(items).hasSameSizeAs(atom.getEntries());
    for (Object item : items) {
      var map = (Map<?, ?>) item;
      assertThat(map.keySet().stream().map(Object::toString)).contains("id", "url", "content_text");
      assertThat(OffsetDateTime.parse(String.valueOf(map.get("date_published")))).isNotNull();
    }
  }

  @Test
  void aFeedThatDidNotChangeIsNotSentAgain() throws Exception {
    var first = get("/feed.atom");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    String when = first.headers().firstValue("Last-Modified").orElseThrow();

    assertThat(get("/feed.atom", "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(get("/feed.atom", "If-Modified-Since", when).statusCode()).isEqualTo(304);
    assertThat(get("/feed.atom", "If-None-Match", "\"another\"").statusCode()).isEqualTo(200);
    assertThat(get("/").body()).contains("type=\"application/atom+xml\"", "/feed.atom");
    assertThat(get("/search?q=letter").body()).contains("/feed.atom?q=letter", "Watch this");
    assertThat(get("/story/mpa-letter").body()).contains("/feed.atom?story=");
    assertThat(get("/feed.atom?watch=guessed").statusCode()).isEqualTo(404);
  }

  @Test
  void aWatchIsSetOnItsPageFiresAndStandsInItsFeeds() throws Exception {
    var set = post("/watches", "/watches", "query", "heron", "name", "Herons", "denial", "yes");
    String page = set.headers().firstValue("Location").orElseThrow().split("\\?")[0];
    assertThat(page).matches("/watch/[0-9a-f]{32}");
    String id = page.substring("/watch/".length());
    assertThat(get(page).body()).contains("It has not fired yet.");

    serving.take(
        List.of(
            Incoming.of(
                coranto.report.Report.draft("heron", "A heron nests on the town hall of Vance.")
                    .title("Heron moves in")
                    .outlet(new coranto.report.Outlet("Vance Post", "vance.example"))
                    .build())));
    worked();
    assertThat(get(page).body()).contains("Heron moves in", "a story that had not matched before");
    assertThat(rome("/feed.atom?watch=" + id).getEntries()).hasSize(1);
    assertThat(get("/watches.opml").body()).contains("Herons", "/feed.atom?watch=" + id);
    assertThat(get("/watch/" + "0".repeat(32)).statusCode()).isEqualTo(404);

    assertThat(post(page, page, "do", "set", "query", "", "name", "x").statusCode()).isEqualTo(422);
    post(page, page, "do", "withdraw");
    assertThat(get(page).statusCode()).isEqualTo(404);
  }

  @Test
  void whatWasReadIsReadAndWhatIsNewSinceIsTold() throws Exception {
    assertThat(get("/unread").body()).contains("/story/mpa-letter");
    String to = field("/story/mpa-letter", "to");
    post("/story/mpa-letter", "/marks", "report", "mpa-letter", "to", to, "do", "read");
    assertThat(get("/story/mpa-letter").body()).contains("Mark unread").doesNotContain("New since");
    assertThat(get("/unread").body()).doesNotContain("/story/mpa-letter");

    var held = serving.newsroom().report("mpa-letter", 0).orElseThrow().report();
    serving.take(
        List.of(
            Incoming.of(
                held.change()
                    .id("later")
                    .outlet(new coranto.report.Outlet("Vance Post", "vance.example"))
                    .title("Later: " + held.titleOrEmpty())
                    .text(held.text() + "\n\nThe envelope was found empty by a clerk in Vance.")
                    .build())));
    worked();
    assertThat(get("/story/mpa-letter").body())
        .contains("New since you read it", "Later: ", "The envelope was found empty");

    post("/story/mpa-letter", "/marks", "report", "mpa-letter", "do", "star");
    assertThat(get("/starred").body()).contains("/story/mpa-letter");
    post("/unread", "/marks", "from", "unread", "to", "9999", "do", "all-read");
    worked();
    assertThat(get("/unread").body()).contains("All that is held was read.");
    assertThat(post("/watches", "/marks", "report", "nobody", "do", "star").statusCode())
        .isEqualTo(422);
  }

  private SyndFeed rome(String path) throws Exception {
    byte[] bytes = get(path).body().getBytes(StandardCharsets.UTF_8);
    return new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(bytes)));
  }

  private HttpResponse<String> get(String path, String... headers) throws Exception {
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + site.port() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private String field(String page, String name) throws Exception {
    var found =
        Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(get(page).body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  /// @param page whose form is sent
  private HttpResponse<String> post(String page, String to, String... fields) throws Exception {
    var form = new java.util.LinkedHashMap<String, String>();
    form.put("token", field(page, "token"));
    for (int at = 0; at < fields.length; at += 2) {
      form.put(fields[at], fields[at + 1]);
    }
    String body =
        form.entrySet().stream()
            .map(
                each ->
                    each.getKey()
                        + "="
                        + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return HTTP.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + site.port() + to))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
