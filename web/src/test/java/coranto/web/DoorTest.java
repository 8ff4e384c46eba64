package coranto.web;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.web.page.PierWeek;
import coranto.web.page.frame.Desks;
import coranto.web.visit.Entrance;
import coranto.web.visit.Show;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who is let in to what, at a site that others come to by the name of news.example, through a
/// proxy
/// on this machine.
class DoorTest {
  private static final String PASSWORD = "a pier at dawn";
  private static final String NAME = "Host: news.example\r\n";

  private final MemoryKeys keys = new MemoryKeys(PASSWORD);
  private final ShelfOfPins pins = new ShelfOfPins();
  private final Site site = site(Show.EXCERPTS, "");

  private Site site(Show show, String prefix) {
    var entrance = new Entrance(keys, show, List.of("127.0.0.1"), prefix, false);
    var metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    var desks = new Desks(FeedsPageTest.someFeeds(), null, null, pins, null, null);
    var settings = new SiteSettings("127.0.0.1", 0, List.of("news.example"), metrics, entrance);
    return Site.start(PierWeek.newsroom(), desks, settings);
  }

  @AfterEach
  void stop() {
    site.stop();
  }

  private String get(String path, String... headers) throws IOException {
    return get(site, path, headers);
  }

  private static String get(Site site, String path, String... headers) throws IOException {
    String more = headers.length == 0 ? "" : "\r\n" + String.join("\r\n", headers);
    return SiteCase.raw(site.port(), "GET " + path + " HTTP/1.1\r\n" + NAME.strip() + more);
  }

  private String post(String path, String form, String... headers) throws IOException {
    return post(site, path, form, headers);
  }

  private static String post(Site site, String path, String form, String... headers)
      throws IOException {
    String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    String head =
        "POST "
            + path
            + " HTTP/1.1\r\n"
            + NAME
            + more
            + "Content-Type: application/x-www-form-urlencoded\r\n"
            + "Connection: close\r\n"
            + "Content-Length: "
            + form.length()
            + "\r\n\r\n"
            + form;
    try (var socket = new java.net.Socket("127.0.0.1", site.port())) {
      socket.setSoTimeout(5_000);
      socket.getOutputStream().write(SiteCase.utf8(head));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String found(String pattern, String text) {
    Matcher found = Pattern.compile(pattern).matcher(text);
    assertThat(found.find()).as(pattern + " in " + text).isTrue();
    return found.group(1);
  }

  private String mark(String path, String... headers) throws IOException {
    return found("name=\"token\" value=\"([0-9a-f]+)\"", get(path, headers));
  }

  private String signIn(String password, String to, String... headers) throws IOException {
    String form =
        "token=" + mark("/signin") + "&password=" + encoded(password) + "&to=" + encoded(to);
    return post("/signin", form, headers);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /// The header that a signed-in browser sends.
  private String cookie() throws IOException {
    return "Cookie: coranto=" + found("coranto=([\\w-]{43})", signIn(PASSWORD, "/"));
  }

  @Test
  void pagesForReadersSetNoCookieAndOfferNothingToChange() throws Exception {
    assertThat(get("/story/nca-pier"))
        .startsWith("HTTP/1.1 200")
        .doesNotContainIgnoringCase("set-cookie")
        .doesNotContain("method=\"post\"");
    assertThat(get("/feeds")).startsWith("HTTP/1.1 302").contains("Location: /signin?to=%2Ffeeds");
  }

  @Test
  void theOwnerSignsInAndOut() throws Exception {
    assertThat(signIn("a guess", "/feeds")).startsWith("HTTP/1.1 401").doesNotContain("Set-Cookie");
    assertThat(signIn(PASSWORD, "/feeds?sheet=1"))
        .startsWith("HTTP/1.1 302")
        .contains("Location: /feeds?sheet=1")
        .containsPattern("(?i)set-cookie: coranto=.*HttpOnly")
        .containsPattern("(?i)set-cookie: .*SameSite=Lax")
        .doesNotContainPattern("(?i)set-cookie: .*Secure");
    assertThat(signIn(PASSWORD, "/", "X-Forwarded-Proto: https", "Origin: https://news.example"))
        .containsPattern("(?i)set-cookie: .*Secure");

    String cookie = cookie();
    assertThat(get("/owner", cookie)).startsWith("HTTP/1.1 200").contains("Sign out");
    String out = post("/signout", "token=" + mark("/owner", cookie), cookie);
    assertThat(out).containsPattern("(?i)set-cookie: coranto=;").contains("Location: /");
    assertThat(get("/owner", cookie)).startsWith("HTTP/1.1 302");
  }

  @Test
  void aTokenIsShownOnceReadsAllAndChangesNothingAndIsWithdrawnAtOnce() throws Exception {
    String cookie = cookie();
    String form = "token=" + mark("/owner", cookie) + "&do=new&name=phone";
    assertThat(post("/owner", form, cookie)).contains("secret-of-phone");
    assertThat(get("/owner", cookie)).contains("phone").doesNotContain("secret-of-phone");

    String bearer = "Authorization: Bearer secret-of-phone";
    assertThat(get("/metrics", bearer)).contains("coranto_reports_total 14.0");
    assertThat(get("/feeds.opml", bearer)).startsWith("HTTP/1.1 200");
    assertThat(get("/feeds.opml", "Authorization: GoogleLogin auth=secret-of-phone"))
        .startsWith("HTTP/1.1 200");
    assertThat(get("/owner", bearer)).startsWith("HTTP/1.1 403");
    assertThat(post("/pins", "do=apart", bearer)).startsWith("HTTP/1.1 403");

    post("/owner", "token=" + mark("/owner", cookie) + "&do=withdraw&name=phone", cookie);
    assertThat(get("/feeds.opml", bearer)).startsWith("HTTP/1.1 401");
    assertThat(get("/metrics", bearer)).startsWith("HTTP/1.1 404");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "coranto_", "secret-of-", "phone", "secret-of-PHONE", "secret-of-phone,x"})
  void line43AGuessedTokenOpensNothing(String guess) throws Exception {
    keys.issue("phone");
    assertThat(get("/metrics", "Authorization: Bearer " + guess)).startsWith("HTTP/1.1 404");
    assertThat(get("/feeds.opml?token=secret-of-phone")).startsWith("HTTP/1.1 401");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example",
        "https://evil.example/",
        "/\\evil.example",
        "\\/evil.example",
        "evil.example",
        "/feeds\r\nSet-Cookie: a=b",
        "/\tevil.example",
        "javascript:alert(1)"
      })
  void line43SigningInLeadsNowhereElse(String to) throws Exception {
    assertThat(signIn(PASSWORD, to))
        .startsWith("HTTP/1.1 302")
        .contains("Location: /\r\n")
        .doesNotContain("a=b");
  }

  @ParameterizedTest
  @CsvSource({
    "Origin: https://evil.example",
    "Origin: null",
    "Origin: http://news.example.evil.example",
    "Origin: http://localhost:1",
    "Sec-Fetch-Site: cross-site",
    "Sec-Fetch-Site: same-site"
  })
  void line43AFormFromElsewhereChangesNothing(String header) throws Exception {
    String cookie = cookie();
    String form = "token=" + mark("/pins", cookie) + "&one=radio-pier&other=nca-pier&do=apart";
    assertThat(post("/pins", form, cookie, header)).startsWith("HTTP/1.1 403");
    assertThat(pins.holding()).isEmpty();
    assertThat(post("/pins", form, cookie, "Origin: http://news.example"))
        .startsWith("HTTP/1.1 302");
  }

  @Test
  void line43TheMarkOfAReadersPageIsNotTheOwners() throws Exception {
    String form = "token=" + mark("/signin") + "&one=radio-pier&other=nca-pier&do=apart";
    assertThat(post("/pins", form, cookie())).startsWith("HTTP/1.1 403");
    assertThat(pins.holding()).isEmpty();
  }

  @Test
  void line43WhereAProxySaysARequestComesFromCountsFromTheLastOnItsWayAlone() throws Exception {
    for (int tries = 0; tries < 5; tries++) {
      String spoofed = "X-Forwarded-For: 203.0.113." + tries + ", 192.0.2.1";
      assertThat(signIn("a guess", "/", spoofed)).startsWith("HTTP/1.1 401");
    }
    assertThat(signIn(PASSWORD, "/", "X-Forwarded-For: 203.0.113.9, 192.0.2.1"))
        .startsWith("HTTP/1.1 429");
    assertThat(signIn(PASSWORD, "/", "X-Forwarded-For: 192.0.2.2")).startsWith("HTTP/1.1 302");
  }

  @Test
  void line43WithoutANamedProxyNobodyIsBelievedAndWhoPassedOneIsNotHere() throws Exception {
    var metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    var local = Site.start(PierWeek.newsroom(), SiteSettings.local(0, metrics));
    try {
      String head = "GET /metrics HTTP/1.1\r\nHost: localhost";
      assertThat(SiteCase.raw(local.port(), head)).startsWith("HTTP/1.1 200");
      assertThat(SiteCase.raw(local.port(), head + "\r\nX-Forwarded-For: 127.0.0.1"))
          .startsWith("HTTP/1.1 404");
      assertThat(SiteCase.raw(local.port(), head + "\r\nVia: 1.1 proxy"))
          .startsWith("HTTP/1.1 404");
    } finally {
      local.stop();
    }
  }

  @Test
  void figuresAreForThoseWithAKey() throws Exception {
    assertThat(get("/health")).endsWith("{\"status\":\"ok\"}");
    assertThat(get("/metrics")).startsWith("HTTP/1.1 404");
    String cookie = cookie();
    assertThat(get("/health", cookie)).contains("\"reports\":14");
    assertThat(get("/metrics", cookie)).contains("coranto_reports_total 14.0");
  }

  @Test
  void allLinksFormsRedirectsAndCookiesStandUnderThePrefix() throws Exception {
    var under = site(Show.FULL, "/news");
    try {
      String front = get(under, "/news/");
      assertThat(front).startsWith("HTTP/1.1 200").contains("href=\"/news/story/nca-pier\"");
      assertThat(front).doesNotContainPattern("(href|src|action)=\"/(?!news/)");
      assertThat(get(under, "/story/nca-pier")).startsWith("HTTP/1.1 200");
      assertThat(get(under, found("href=\"(/news/static/style.css[^\"]*)", front)))
          .startsWith("HTTP/1.1 200");
      assertThat(get(under, "/news/feeds")).contains("Location: /news/signin?to=%2Ffeeds");
      String mark = found("name=\"token\" value=\"(\\w+)\"", get(under, "/news/signin"));
      String form = "token=" + mark + "&to=%2Ffeeds&password=" + encoded(PASSWORD);
      assertThat(post(under, "/news/signin", form))
          .contains("Location: /news/feeds\r\n")
          .containsPattern("(?i)set-cookie: .*Path=/news");
      String json = get(under, "/news/api/stories");
      assertThat(json).contains("\"address\":\"/news/story/nca-pier\"");
      assertThat(json).doesNotContain("\"address\":\"/story");
      assertThat(get(under, "/news/api/search?q=pier&format=csv"))
          .contains(",address,by\r\n")
          .containsPattern(",/news/report/nca-pier\\?[^,]*,words\r\n")
          .doesNotContainPattern(",\"?/report/");
      assertThat(get(under, "/news/story/nca-pier"))
          .contains("\"@id\":\"/news/report/nca-pier\"")
          .doesNotContainPattern("\"(@id|url|citation)\":\"/(?!news/)");
      assertThat(get(under, "/news/feed.atom")).contains("href=\"http://news.example/news/story/");
    } finally {
      under.stop();
    }
  }
}
