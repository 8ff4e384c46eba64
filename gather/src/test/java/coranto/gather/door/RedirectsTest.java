package coranto.gather.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Hostile input, lines 3 to 7: addresses that change on the way.
class RedirectsTest {
  private static final Names NUMBERS = Doors.names(Map.of());

  private static RudeServer publicPlace(RudeServer.Manners manners) {
    return RudeServer.start("127.0.0.2", ServerSocketFactory.getDefault(), manners);
  }

  private static void refused(Fetched fetched, Refusal reason) {
    assertThat(fetched)
        .isInstanceOfSatisfying(
            Fetched.Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://127.0.0.1:%d/", "//127.0.0.1:%d/", "HTTP://[::ffff:127.0.0.1]:%d"})
  void line3APublicPageRedirectingInwardIsRefused(String location) {
    try (var inside = RudeServer.start(RudeServer.says("HTTP/1.1 200 OK", "a secret"));
        var outside = publicPlace(RudeServer.redirects(location.formatted(inside.port())));
        var door = Doors.withPublicPlace(NUMBERS)) {
      refused(Doors.fetch(door, outside.url("/")), Refusal.INWARD);
      assertThat(inside.asked()).isEmpty();
    }
  }

  @Test
  void line3NotEvenToAPlaceThatTheOwnerAllowed() {
    try (var inside = RudeServer.start(RudeServer.says("HTTP/1.1 200 OK", "a secret"));
        var outside = publicPlace(RudeServer.redirects(inside.url("/")));
        var door = Doors.withPublicPlace(NUMBERS, inside.place())) {
      refused(Doors.fetch(door, outside.url("/")), Refusal.INWARD);
      assertThat(inside.asked()).isEmpty();
    }
  }

  @Test
  void line4ANameThatTurnsInwardBetweenTwoLooksIsRefusedAtTheSecond() {
    var looks = new AtomicInteger();
    Names turning =
        _ ->
            List.of(
                InetAddress.ofLiteral(looks.getAndIncrement() == 0 ? "127.0.0.2" : "127.0.0.1"));
    try (var outside = publicPlace(RudeServer.says("HTTP/1.1 200 OK", "news"));
        var door = Doors.withPublicPlace(turning)) {
      String address = "http://turning.example:" + outside.port() + "/";

      assertThat(Doors.fetch(door, address)).isInstanceOf(Fetched.Came.class);
      assertThat(looks).as("one look, which is the one connected to").hasValue(1);
      refused(Doors.fetch(door, address), Refusal.INWARD);
    }
  }

  @Test
  void line4AHostWithAnInwardAddressAmongOthersIsRefusedWhole() {
    var names = Doors.names(Map.of("two.example", "127.0.0.2, 127.0.0.1"));
    try (var outside = publicPlace(RudeServer.says("HTTP/1.1 200 OK", "news"));
        var door = Doors.withPublicPlace(names)) {
      refused(Doors.fetch(door, "http://two.example:" + outside.port() + "/"), Refusal.INWARD);
    }
  }

  /// Icon, image, enclosure, canonical, hub and proxy fields are fetched like anything else: as an
  /// errand that nobody vouched for.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:%d/favicon.ico", "http://[::1]:%d/image.jpg",
        "http://[::ffff:127.0.0.1]:%d/enclosure.mp3", "http://127.1:%d/canonical",
        "http://2130706433:%d/hub", "http://127.0.0.1:%d/proxy"
      })
  void line5AnInwardAddressInAnyFieldIsRefused(String field) {
    try (var inside = RudeServer.start(RudeServer.says("HTTP/1.1 200 OK", "a secret"));
        var door = Doors.allowing(inside.place())) {
      var errand =
          Errand.of(field.formatted(inside.port()), Doors.SHORT).vouchedBy("http://feed.example/");
      refused(door.fetch(errand), Refusal.INWARD);
      assertThat(inside.asked()).isEmpty();
    }
  }

  @Test
  void line5NoProxyIsEverAsked() {
    System.setProperty("http.proxyHost", "127.0.0.1");
    System.setProperty("http.proxyPort", "9");
    try (var server = RudeServer.start(RudeServer.says("HTTP/1.1 200 OK", "news"));
        var door = Doors.allowing(server.place())) {
      assertThat(Doors.fetch(door, server.url("/"))).isInstanceOf(Fetched.Came.class);
    } finally {
      System.clearProperty("http.proxyHost");
      System.clearProperty("http.proxyPort");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/hostname", "ftp://127.0.0.1/", "gopher://127.0.0.1:70/1", "data:text/html,x",
        "jar:http://127.0.0.1!/x", "FILE:///etc/hostname", "javascript:alert(1)", "fi\tle:///x"
      })
  void line6AnotherSchemeIsRefusedAtFirstAndAfterARedirect(String address) {
    try (var server = RudeServer.start(RudeServer.redirects(address));
        var door = Doors.allowing(server.place())) {
      refused(Doors.fetch(door, address), Refusal.SCHEME);
      refused(Doors.fetch(door, server.url("/")), Refusal.SCHEME);
    }
  }

  @Test
  void line6AnUpperCaseSchemeIsStillHttp() {
    try (var server = RudeServer.start(RudeServer.says("HTTP/1.1 200 OK", "news"));
        var door = Doors.allowing(server.place())) {
      assertThat(Doors.fetch(door, "HTTP://" + server.place())).isInstanceOf(Fetched.Came.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://user:secret@%s/", "http://feed.example@%s/", "http://@%s/"})
  void line6ANameOrPasswordInAnAddressIsRefused(String address) {
    try (var server = RudeServer.start(RudeServer.says("HTTP/1.1 200 OK", "news"));
        var door = Doors.allowing(server.place())) {
      var fetched = Doors.fetch(door, address.formatted(server.place()));

      refused(fetched, Refusal.CREDENTIALS);
      assertThat(((Fetched.Refused) fetched).detail()).doesNotContain("secret");
    }
  }

  @Test
  void line7ARedirectToItselfIsALoop() {
    try (var server = RudeServer.start(RudeServer.redirects("/"));
        var door = Doors.allowing(server.place())) {
      refused(Doors.fetch(door, server.url("/")), Refusal.LOOP);
      assertThat(server.asked()).hasSize(1);
    }
  }

  @Test
  void line7ACircleOfTwoIsALoop() {
    RudeServer.Manners circle =
        (asked, out) ->
            RudeServer.redirects(asked.path().equals("/a") ? "/b" : "/a").answer(asked, out);
    try (var server = RudeServer.start(circle);
        var door = Doors.allowing(server.place())) {
      refused(Doors.fetch(door, server.url("/a")), Refusal.LOOP);
      assertThat(server.asked()).hasSize(2);
    }
  }

  @Test
  void line7MoreThanTenRedirectsAreRefused() {
    var count = new AtomicInteger();
    RudeServer.Manners endless =
        (asked, out) -> RudeServer.redirects("/" + count.incrementAndGet()).answer(asked, out);
    try (var server = RudeServer.start(endless);
        var door = Doors.allowing(server.place())) {
      refused(Doors.fetch(door, server.url("/0")), Refusal.REDIRECTS);
      assertThat(server.asked()).hasSize(11);
    }
  }

  @Test
  void tenRedirectsAreFollowedAndTheTrailTellsWhereTo() {
    var count = new AtomicInteger();
    RudeServer.Manners ten =
        (asked, out) -> {
          int hop = count.incrementAndGet();
          String status = hop == 4 ? "302 Found" : "301 Moved";
          var manners =
              hop <= 10
                  ? RudeServer.says("HTTP/1.1 " + status + "\r\nLocation: /" + hop, "")
                  : RudeServer.says("HTTP/1.1 200 OK", "news");
          manners.answer(asked, out);
        };
    try (var server = RudeServer.start(ten);
        var door = Doors.allowing(server.place())) {
      var fetched = Doors.fetch(door, server.url("/0"));

      assertThat(fetched).isInstanceOf(Fetched.Came.class);
      assertThat(fetched.trail())
          .isEqualTo(new Trail(server.url("/0"), server.url("/10"), server.url("/3"), false));
    }
  }

  @Test
  void aSecretStaysWithItsHost() {
    try (var other = RudeServer.start(RudeServer.says("HTTP/1.1 200 OK", "news"));
        var server = RudeServer.start(RudeServer.redirects(other.url("/")));
        var door = Doors.allowing(server.place(), other.place())) {
      var secret = Secret.basic("reader", "pass");
      door.fetch(Errand.ofOwner(server.url("/"), Doors.SHORT).with(secret));

      assertThat(server.asked().getFirst().headers())
          .containsEntry("authorization", "Basic cmVhZGVyOnBhc3M=");
      assertThat(other.asked().getFirst().headers()).doesNotContainKey("authorization");
      assertThat(secret.toString()).doesNotContain("cmVh");
    }
  }
}
