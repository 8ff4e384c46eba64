package coranto.gather.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Hostile input, lines 1 and 2: addresses that lead inward, in every range and every writing.
class InwardTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.255.255.254",
        "10.0.0.1",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "100.127.255.255",
        "0.0.0.0",
        "0.1.2.3",
        "224.0.0.1",
        "239.255.255.255",
        "240.0.0.1",
        "255.255.255.255",
        "192.0.0.8",
        "192.0.2.1",
        "198.18.0.1",
        "198.51.100.1",
        "203.0.113.9",
        "::1",
        "::",
        "fc00::1",
        "fd12:3456::1",
        "fe80::1",
        "fec0::1",
        "ff02::1",
        "2001:db8::1"
      })
  void line1AnAddressThatLeadsInwardIsRefused(String address) {
    var door =
        Door.open(
            Doors.settings(),
            () -> java.time.Instant.EPOCH,
            Doors.names(Map.of("news.example", address)));

    assertThat(Doors.fetch(door, "http://news.example/feed"))
        .isInstanceOfSatisfying(
            Fetched.Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo(Refusal.INWARD));
    door.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "[0:0:0:0:0:ffff:a00:1]",
        "[::127.0.0.1]",
        "[::ffff:0:127.0.0.1]",
        "[64:ff9b::127.0.0.1]",
        "[64:ff9b::a00:1]",
        "[64:ff9b:1::1]",
        "[2002:7f00:1::]",
        "[2002:a00:1::1]",
        "[2001::1]",
        "[2001:0:4136:e378:8000:63bf:3fff:fdd2]",
        "2130706433",
        "017700000001",
        "0x7f000001",
        "0177.0.0.1",
        "0x7f.0.0.1",
        "0x7F.1",
        "127.1",
        "127.0.1",
        "10.1",
        "0",
        "①②⑦.⓪.⓪.①",
        "127。0。0。1",
        "localhost",
        "LOCALHOST.",
        "[fe80::1]"
      })
  void line2TheSameWrittenOtherwiseIsNeverConnectedTo(String host) {
    var names = Doors.names(Map.of("localhost", "127.0.0.1"));
    try (var door = Door.open(Doors.settings(), InstantSource.system(), names)) {
      assertThat(Doors.fetch(door, "http://" + host + ":9/"))
          .isInstanceOfSatisfying(
              Fetched.Refused.class,
              refused -> assertThat(refused.reason()).isEqualTo(Refusal.INWARD));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://%31%32%37.0.0.1/", "http://[::1%25lo]/", "http://127.0.0.1\\@a/"})
  void line2AHostThatHidesIsNoAddress(String address) {
    try (var door = Doors.allowing()) {
      assertThat(Doors.fetch(door, address)).isInstanceOf(Fetched.Refused.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"9.9.9.9", "172.32.0.1", "2606:4700::1111", "64:ff9b::9.9.9.9"})
  void anOpenAddressIsNone(String address) throws Exception {
    assertThat(Inward.shipped().kind(InetAddress.getByName(address))).isNull();
  }

  @Test
  void anAllowedPlaceIsAllowedAtItsPortAlone() {
    try (var server = RudeServer.start(RudeServer.says("HTTP/1.1 200 OK", "here"));
        var other = RudeServer.start(RudeServer.says("HTTP/1.1 200 OK", "not here"));
        var door = Doors.allowing(server.place())) {
      assertThat(Doors.fetch(door, server.url("/"))).isInstanceOf(Fetched.Came.class);
      assertThat(Doors.fetch(door, other.url("/"))).isInstanceOf(Fetched.Refused.class);
      assertThat(other.asked()).isEmpty();
    }
  }

  @Test
  void whatTheOwnerDidNotVouchForDoesNotUseTheAllowList() {
    try (var server = RudeServer.start(RudeServer.says("HTTP/1.1 200 OK", "here"));
        var door = Doors.allowing(server.place())) {
      var found = Errand.of(server.url("/admin"), Doors.SHORT);

      assertThat(door.fetch(found)).isInstanceOf(Fetched.Refused.class);
      assertThat(door.fetch(found.vouchedBy("http://feed.example/")))
          .isInstanceOf(Fetched.Refused.class);
      assertThat(server.asked()).isEmpty();
      assertThat(door.fetch(found.vouchedBy(server.url("/feed")))).isInstanceOf(Fetched.Came.class);
    }
  }
}
