package coranto.web;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.flow.FeedState;
import coranto.flow.FeedState.Standing;
import coranto.web.page.PierWeek;
import coranto.web.page.frame.Desks;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The feeds' page: what it shows, and who may change what.
class FeedsPageTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String PIER = "https://pier.example/feed";

  private final MemoryFeedDesk desk = new MemoryFeedDesk();
  private final Site site =
      Site.start(
          PierWeek.newsroom(),
          Desks.of(desk),
          SiteSettings.local(0, new PrometheusMeterRegistry(PrometheusConfig.DEFAULT)));

  @AfterEach
  void stop() {
    site.stop();
  }

  @Test
  void showsTheHealthOfEveryFeedWithItsReason() throws Exception {
    desk.feeds.put(PIER, state(PIER, "The <Pier>", null, "2 × forbidden"));
    desk.feeds.put(
        "https://b.example/", state("https://b.example/", null, "not found (status 404)", null));

    assertThat(get("/feeds").body())
        .contains("2 feeds, 1 in trouble, 24 reports new today")
        .contains("The &lt;Pier")
        .contains("2 × forbidden")
        .contains("<span class=\"state bad\">failed 3 times</span><br>not found (status 404)")
        .contains("<time class=\"when\" datetime=\"2026-03-02T12:30:00Z\">2 Mar, 12:30</time>");
    assertThat(get("/").body()).contains("<a href=\"/feeds\">Feeds</a>");
  }

  @Test
  void aFormOfThePageAddsAndRemoves() throws Exception {
    String token = token();

    assertThat(post(token, "add", "address", PIER, "same-origin").headers().firstValue("Location"))
        .hasValue("/feeds?did=added");
    assertThat(desk.feeds).containsKey(PIER);
    assertThat(
            post(token, "add", "address", "file:///etc/passwd", null)
                .headers()
                .firstValue("Location"))
        .hasValue("/feeds?did=unadded");
    post(token, "import", "opml", "https://a.example/\nhttps://b.example/", null);
    assertThat(desk.feeds).hasSize(3);
    post(token, "remove", "address", PIER, null);
    assertThat(desk.feeds).doesNotContainKey(PIER);
    assertThat(get("/feeds?did=removed").body()).contains("Its reports stay.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "b0653f4e2a6b64dabfe3fce3b4bb4c46d3ae"})
  void line43AFormWithoutThePagesMarkChangesNothing(String token) throws Exception {
    assertThat(post(token, "add", "address", PIER, null).statusCode()).isEqualTo(403);
    assertThat(desk.feeds).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site", "none"})
  void line43AFormFromElsewhereChangesNothing(String from) throws Exception {
    assertThat(post(token(), "add", "address", PIER, from).statusCode()).isEqualTo(403);
    assertThat(desk.feeds).isEmpty();
  }

  @Test
  void aListIsTakenAsAFileToo() throws Exception {
    var form =
        new Posted()
            .field("token", token())
            .field("do", "import")
            .file("file", "feeds.opml", "text/x-opml", "https://a.example/\nhttps://b.example/")
            .field("opml", "");

    assertThat(form.to(site, "/feeds").headers().firstValue("Location"))
        .hasValue("/feeds?did=imported");
    assertThat(desk.feeds).hasSize(2);
  }

  @Test
  void whatOpensAnAddressIsNotShown() throws Exception {
    String secret = "https://pier.example/feed?section=a&token=s3cret";
    desk.feeds.put(secret, state(secret, null, "not found", null));

    assertThat(get("/feeds").body().replaceAll("<input[^>]*>", ""))
        .contains("https://pier.example/feed?section=a")
        .doesNotContain("s3cret");
  }

  @Test
  void givesAllFeedsAsAFile() throws Exception {
    var answer = get("/feeds.opml");

    assertThat(answer.body()).isEqualTo("<opml>0</opml>");
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .hasValueSatisfying(value -> assertThat(value).startsWith("attachment"));
  }

  @Test
  void aSiteThatGathersNothingHasNoSuchPage() throws Exception {
    var other =
        Site.start(
            PierWeek.newsroom(),
            SiteSettings.local(0, new PrometheusMeterRegistry(PrometheusConfig.DEFAULT)));
    try {
      assertThat(send(HttpRequest.newBuilder(uri(other, "/feeds"))).statusCode()).isEqualTo(404);
    } finally {
      other.stop();
    }
  }

  /// Feeds of every health.
  static MemoryFeedDesk someFeeds() {
    var some = new MemoryFeedDesk();
    some.feeds.put(PIER, state(PIER, "The Pier", null, "2 × forbidden"));
    some.feeds.put(
        "https://b.example/", state("https://b.example/", null, "not found (status 404)", null));
    some.add("https://a-long-name-of-an-outlet-on-the-coast.example/news/feeds/all/rss.xml");
    return some;
  }

  private static FeedState state(
      String address, @Nullable String title, @Nullable String trouble, @Nullable String note) {
    return new FeedState(
        address,
        address,
        title,
        Standing.LIVE,
        null,
        null,
        null,
        null,
        MemoryFeedDesk.NOON,
        MemoryFeedDesk.NOON.plusSeconds(1_800),
        Duration.ofMinutes(30),
        trouble == null ? 0 : 3,
        trouble,
        note,
        null,
        LocalDate.of(2026, 3, 2),
        12,
        Duration.ZERO,
        false,
        List.of());
  }

  private String token() throws Exception {
    var found =
        Pattern.compile("name=\"token\" value=\"([0-9a-f]+)\"").matcher(get("/feeds").body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private HttpResponse<String> post(
      String token, String what, String field, String value, @Nullable String site)
      throws Exception {
    String form =
        "token="
            + token
            + "&do="
            + what
            + "&"
            + field
            + "="
            + URLEncoder.encode(value, StandardCharsets.UTF_8);
    var request =
        HttpRequest.newBuilder(uri(this.site, "/feeds"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form));
    if (site != null) {
      request.header("Sec-Fetch-Site", site);
    }
    return send(request);
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(uri(site, path)));
  }

  private static URI uri(Site site, String path) {
    return URI.create("http://localhost:" + site.port() + path);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
