package coranto.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coranto.web.page.HugeStory;
import coranto.web.page.PierWeek;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The site over HTTP on loopback.
class SiteTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String ODD = "/a%2Fb%3Fc%23d%2520%26e%3D%22%3Ci%3E%27%20%C3%A9%2Ejson";

  private static Site site;

  @BeforeAll
  static void start() {
    site = Site.start(PierWeek.newsroom(), settings(0));
  }

  @AfterAll
  static void stop() {
    site.stop();
  }

  private static SiteSettings settings(int port) {
    return SiteSettings.local(port, new PrometheusMeterRegistry(PrometheusConfig.DEFAULT));
  }

  @Test
  void theFrontPageListsStoriesWithOutletsAndOrigins() throws Exception {
    assertThat(get("/").body())
        .contains("Larkhaven closes ferry pier after crack is found")
        .contains("7 outlets, 3 origins, 7 reports")
        .contains("1 dispute")
        .contains("href=\"/story/nca-pier\"");
  }

  @Test
  void everyReportOfAStoryLeadsToIt() throws Exception {
    var answer = get("/story/tide-pier");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location")).hasValue("/story/nca-pier");
  }

  @Test
  void aStoryShowsWhoSaidItWhoDeniesItAndWhoHasItToo() throws Exception {
    assertThat(get("/story/nca-pier").body())
        .contains("Nobody walks on that pier until we know how deep the crack goes")
        .contains("4 wordings of one quote".replace('4', '3'))
        .contains("Denied by <bdi>Pavel Rusk</bdi>")
        .contains("Not told: question, days, margin")
        .contains("18 May 2026")
        .contains("Also in <bdi>Larkhaven Herald</bdi>, <bdi>Larkhaven Evening</bdi>")
        .contains("one owner: 2 of Larkhaven Press")
        .contains("<svg")
        .contains("lang=\"de\"");
  }

  @Test
  void aReportMarksEverySentenceAndShowsTheWordsThatChanged() throws Exception {
    assertThat(get("/report/tide-pier").body())
        .contains("id=\"s2\"")
        .contains("<ins>2,400</ins>")
        .contains("<del>4,200</del>")
        .contains("class=\"s copied\"")
        .contains("class=\"s edited\"")
        .contains("North Coast Agency");
  }

  @Test
  void aReportTellsItsFindingsAndWhatItLost() throws Exception {
    assertThat(get("/report/nca-pier").body())
        .contains("Pavel Rusk")
        .contains("former harbour engineer")
        .contains("borne out")
        .contains("Mara Finch");
    assertThat(get("/report/wire-pier").body())
        .contains("Context lost")
        .contains("names a survey as known");
  }

  @Test
  void aRevisionShowsWhatItChanged() throws Exception {
    assertThat(get("/report/radio-pier").body())
        .contains("Changed since the revision before")
        .contains("<del>Two</del>")
        .contains("<ins>Three</ins>")
        .contains("as claimed: first seen 11 May 2026, 12:20 UTC")
        .contains("This revision first seen")
        .doesNotContain("doubtful");
    assertThat(get("/report/radio-pier?revision=1").body())
        .contains("Two divers")
        .doesNotContain("Three divers");
  }

  @Test
  void aCitedSpanIsMarkedAtItsOwnAddress() throws Exception {
    assertThat(get("/report/radio-pier?revision=1&span=4-14").body())
        .contains("<mark id=\"here\">ferry pier</mark>")
        .contains("Cite the marked words")
        .contains("revision=1&amp;span=4-14#here");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/story/nobody",
        "/report/nobody",
        "/person/nobody",
        "/person/",
        "/report/radio-pier?revision=3",
        "/nothing/here",
        "/static/../Site.class",
        "/static/%2e%2e%2fSite.class",
        "/static/package-info.class",
        "/story/",
        "/story/a/b"
      })
  void whatIsNotHeldIsAFriendlyPage(String path) throws Exception {
    var answer = get(path);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("To the stories");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/?sheet=-1",
        "/?sheet=99999999999999999999",
        "/?sheet=9999",
        "/story/nca-pier?from=777777",
        "/report/nca-pier?part=999999",
        "/report/nca-pier?span=9-3",
        "/report/nca-pier?span=0-999999999",
        "/report/nca-pier?span=900000000-999999999",
        "/report/nca-pier?revision=x",
        "/people?sheet=9999",
        "/people?q=%3Ci%3E",
        "/person/ines-calder?sheet=77",
        "/search",
        "/search?q=&&==&",
      })
  void oddButHonestQueriesGetAPage(String path) throws Exception {
    assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost:" + site.port()))
        .startsWith("HTTP/1.1 200");
  }

  @Test
  void markupInReportsIsTextOnEveryPage() throws Exception {
    for (String path : new String[] {"/", "/story" + ODD, "/report" + ODD, "/search?q=Words"}) {
      var answer = get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      assertThat(answer.body())
          .as(path)
          .contains("&lt;script&gt;")
          .doesNotContain("<script>alert")
          .doesNotContain("<img")
          .doesNotContain("javascript:");
    }
  }

  @Test
  void hiddenAndTurningCharactersReachNoReader() throws Exception {
    for (String path : new String[] {"/", "/story" + ODD, "/report" + ODD, "/search?q=Words"}) {
      assertThat(get(path).body())
          .as(path)
          .doesNotContainPattern("[\u200B\u202A-\u202E\u2066-\u2069]");
    }
    assertThat(get("/report" + ODD).body()).contains("Larkhaven\uFFFD Her\uFFFDald");
  }

  @Test
  void whatIsSearchedForIsTextOnThePage() throws Exception {
    assertThat(get("/search?q=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E").body())
        .doesNotContain("<script>alert")
        .contains("&lt;script&gt;alert(1)");
  }

  @Test
  void aSearchLongerThanAllowedIsToldSo() throws Exception {
    var answer = get("/search?q=" + "a".repeat(501));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("at most 500 characters");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/search?q=%", "/search?q=%zz%c3%28", "/story/%zz", "/\\u0000", "/<script>"})
  void aBrokenAddressIsRefusedOnAFriendlyPage(String path) throws Exception {
    assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost:" + site.port()))
        .matches("(?s)HTTP/1.1 4.*")
        .contains("To the stories")
        .contains("default-src 'none'")
        .doesNotContain("<script>");
  }

  @Test
  void anAddressWithoutEndIsRefused() throws Exception {
    assertThat(raw("GET /" + "a".repeat(9_000) + " HTTP/1.1\r\nHost: localhost:" + site.port()))
        .startsWith("HTTP/1.1 4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "LOCALHOST"})
  void theSiteIsKnownByTheNamesOfLoopback(String name) throws Exception {
    assertThat(raw("GET / HTTP/1.1\r\nHost: " + name + ":" + site.port()))
        .startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "localhost:1",
        "localhost.evil.example",
        "127.0.0.1@evil.example",
        "localhost,evil.example",
        "0.0.0.0"
      })
  void anotherHostIsMisdirected(String host) throws Exception {
    var answer =
        raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nX-Forwarded-Host: localhost:" + site.port());

    assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("Larkhaven");
  }

  @Test
  void aRequestWithoutHostOrWithTwoIsRefused() throws Exception {
    String own = "Host: localhost:" + site.port();

    assertThat(raw("GET / HTTP/1.1\r\nAccept: */*")).startsWith("HTTP/1.1 400");
    assertThat(raw("GET / HTTP/1.1\r\n" + own + "\r\nHost: evil.example"))
        .startsWith("HTTP/1.1 400");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"})
  void onlyReadingIsAllowed(String method) throws Exception {
    assertThat(raw(method + " /story/nca-pier HTTP/1.1\r\nHost: localhost:" + site.port()))
        .startsWith("HTTP/1.1 405")
        .contains("Allow: GET, HEAD");
  }

  @Test
  void aHeadRequestHasHeadersAndNoBody() throws Exception {
    var answer = raw("HEAD / HTTP/1.1\r\nHost: localhost:" + site.port());

    assertThat(answer).startsWith("HTTP/1.1 200").doesNotContain("<html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/story/nca-pier", "/report/nca-pier", "/search?q=pier", "/nowhere"})
  void everyPageForbidsWhatIsNotItsOwn(String path) throws Exception {
    var headers = get(path).headers();

    assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
  }

  @Test
  void outwardLinksTellNothingAndAreWebLinksAlone() throws Exception {
    assertThat(get("/report/nca-pier").body())
        .contains("rel=\"noopener noreferrer nofollow external\"")
        .contains("https://www.northcoast.example/news/nca-pier");
    assertThat(get("/report" + ODD).body()).doesNotContain("As the outlet has it");
  }

  @Test
  void metricsAreForThisMachineAlone() throws Exception {
    assertThat(get("/metrics").body()).contains("coranto_reports_total 14.0");

    var settings =
        new SiteSettings(
            "127.0.0.1",
            0,
            java.util.List.of("news.example"),
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT));
    var named = Site.start(PierWeek.newsroom(), settings);
    try {
      assertThat(raw(named.port(), "GET / HTTP/1.1\r\nHost: news.example"))
          .startsWith("HTTP/1.1 200");
      assertThat(raw(named.port(), "GET /metrics HTTP/1.1\r\nHost: news.example"))
          .startsWith("HTTP/1.1 404");
    } finally {
      named.stop();
    }
  }

  @Test
  void healthTellsHowMuchIsHeld() throws Exception {
    assertThat(get("/health").body())
        .isEqualTo("{\"status\":\"ok\",\"reports\":14,\"stories\":8,\"behind\":0}");
  }

  @Test
  void aStoryIsDataToo() throws Exception {
    var answer = get("/story/nca-pier.json");

    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValue("application/json; charset=utf-8");
    assertThat(answer.body()).startsWith("{\"id\":\"nca-pier\",\"headline\":");
  }

  @Test
  void aPortInUseIsToldWithTheNextFreeOne() {
    assertThatThrownBy(() -> Site.start(PierWeek.newsroom(), settings(site.port())))
        .isInstanceOfSatisfying(
            PortTaken.class,
            taken -> {
              assertThat(taken.port()).isEqualTo(site.port());
              assertThat(taken.nextFree().orElseThrow()).isGreaterThan(site.port());
            });
  }

  @Test
  void aBrokenStoreIsAPageThatSaysSo() throws Exception {
    var broken = Site.start(new BrokenNewsroom(), settings(0));
    try {
      assertThat(raw(broken.port(), "GET / HTTP/1.1\r\nHost: localhost:" + broken.port()))
          .startsWith("HTTP/1.1 503")
          .contains("The store can")
          .doesNotContain("Exception");
      assertThat(raw(broken.port(), "GET /story/x HTTP/1.1\r\nHost: localhost:" + broken.port()))
          .startsWith("HTTP/1.1 500")
          .contains("This page failed")
          .doesNotContain("Exception");
    } finally {
      broken.stop();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/story/nca-pier", "/report/nca-pier", "/search?q=pier"})
  void everyPageWeighsLessThanAHundredKilobytes(String path) throws Exception {
    assertThat(get(path).body().getBytes(StandardCharsets.UTF_8).length).isLessThan(100_000);
  }

  @Test
  void aStoryOfThreeHundredReportsIsStillALightPage() throws Exception {
    var huge = Site.start(HugeStory.newsroom(), settings(0));
    try {
      for (String path : new String[] {"/", "/story/huge-0", "/report/endless"}) {
        var page = raw(huge.port(), "GET " + path + " HTTP/1.1\r\nHost: localhost");
        assertThat(utf8(page).length).as(path).isBetween(1_000, 100_000);
      }
      assertThat(raw(huge.port(), "GET /report/endless?part=2 HTTP/1.1\r\nHost: localhost"))
          .contains("part 2 of ")
          .contains("The part before");
    } finally {
      huge.stop();
    }
  }

  private static HttpResponse<String> get(String path) throws Exception {
    var address = URI.create("http://127.0.0.1:" + site.port() + path);
    return HTTP.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String raw(String head) throws IOException {
    return raw(site.port(), head);
  }

  /// What the server sends back to exactly these bytes.
  private static String raw(int port, String head) throws IOException {
    try (var socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(5_000);
      socket.getOutputStream().write(utf8(head + "\r\nConnection: close\r\n\r\n"));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
