package coranto.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Requests that are odd or hostile, and reports that are.
class HostileRequestsTest extends SiteCase {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/story/nobody",
        "/report/nobody",
        "/person/nobody",
        "/outlet/nobody",
        "/outlet/",
        "/outlet/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
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
        "/outlets?sheet=9999",
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
}
