package coranto.web;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.web.visit.Visitor;
import org.junit.jupiter.api.Test;

/// What stands in the log of requests, and what never does.
class AccessLogTest {
  private static String line(boolean clients, String method, String client) {
    var caller = new Caller(client, false, false);
    return new AccessLog(clients, true)
        .line(method, "search", 200, 4312, 12, new Visitor.Program("phone"), caller);
  }

  @Test
  void aLineNamesKindsAndFiguresAndNoMoreThanANetwork() {
    assertThat(line(false, "GET", "192.0.2.77"))
        .isEqualTo(
            "method=GET page=search status=200 ms=12 bytes=4312 visitor=program"
                + " client=192.0.2.0/24");
    assertThat(line(false, "GET", "2001:db8:1:2:3:4:5:6")).endsWith("client=2001:db8:1::/48");
    assertThat(line(false, "GET", "::1")).endsWith("client=::1");
    assertThat(line(true, "GET", "192.0.2.77")).endsWith("client=192.0.2.77");
  }

  @Test
  void line43NothingThatWasSentBreaksALineOfTheLog() {
    assertThat(line(true, "GET\r\nmethod=POST", "192.0.2.77"))
        .startsWith("method=other ")
        .doesNotContain("\n", "\r");
  }
}
