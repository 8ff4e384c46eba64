package coranto.gather.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Hostile input, line 11: certificates. Made for the test by the JDK's keytool.
class CertificatesTest {
  private static final String PASSWORD = "changeit";

  @TempDir Path folder;

  @Test
  void line11ASelfSignedCertificateIsRefused() throws Exception {
    refused("news.example");
  }

  @Test
  void line11AnExpiredCertificateIsRefused() throws Exception {
    refused("news.example", "-startdate", "-40d", "-validity", "10");
  }

  @Test
  void line11ACertificateOfAnotherHostIsRefused() throws Exception {
    refused("other.example");
  }

  private void refused(String host, String... more) throws Exception {
    try (var server = server(host, more);
        var door = door(server, Set.of())) {
      assertThat(Doors.fetch(door, address(server)))
          .isInstanceOfSatisfying(
              Fetched.Failed.class,
              failed -> assertThat(failed.reason()).isEqualTo(Failure.CERTIFICATE));
      assertThat(server.asked()).isEmpty();
    }
  }

  @Test
  void line11AnExceptionHoldsForItsHostAloneAndIsShown() throws Exception {
    try (var server = server("other.example", "-startdate", "-40d", "-validity", "10")) {
      try (var door = door(server, Set.of("News.Example"))) {
        var fetched = Doors.fetch(door, address(server));

        assertThat(fetched).isInstanceOf(Fetched.Came.class);
        assertThat(fetched.trail().unverified()).isTrue();
      }
      try (var door = door(server, Set.of("example", "other.example"))) {
        assertThat(Doors.fetch(door, address(server))).isInstanceOf(Fetched.Failed.class);
      }
    }
  }

  @Test
  void whatSpeaksNoTlsIsNoConnection() {
    try (var server = RudeServer.start(RudeServer.says("HTTP/1.1 200 OK", "x"));
        var door = Doors.allowing(server.place())) {
      assertThat(Doors.fetch(door, "https://" + server.place() + "/"))
          .isInstanceOfSatisfying(
              Fetched.Failed.class,
              failed -> assertThat(failed.reason()).isEqualTo(Failure.NO_CONNECTION));
    }
  }

  private static String address(RudeServer server) {
    return "https://news.example:" + server.port() + "/";
  }

  private static Door door(RudeServer server, Set<String> unverified) {
    var settings =
        new DoorSettings(
            "test", null, AllowList.of(List.of("news.example:" + server.port())), unverified);
    return Door.open(
        settings, InstantSource.system(), Doors.names(Map.of("news.example", "127.0.0.1")));
  }

  private RudeServer server(String host, String... more) throws Exception {
    Path store = folder.resolve("keys.p12");
    var line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "key",
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + host,
                "-ext",
                "san=dns:" + host,
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD));
    line.addAll(List.of(more));
    Process made = new ProcessBuilder(line).inheritIO().start();
    assertThat(made.waitFor()).isZero();
    return RudeServer.start("127.0.0.1", sockets(store), RudeServer.says("HTTP/1.1 200 OK", "x"));
  }

  private static SSLServerSocketFactory sockets(Path store) throws Exception {
    var keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, PASSWORD.toCharArray());
    var context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context.getServerSocketFactory();
  }
}
