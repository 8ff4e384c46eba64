package coranto.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import coranto.app.keys.HookSecret;
import coranto.app.keys.KeyFile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A run through all doors, each of which is given something that the log and the metrics must not
/// hold: words of texts and of questions, passwords, tokens, keys, secret addresses.
class NoSecretsTest {
  private static final Pattern MARK = Pattern.compile("name=\"token\" value=\"([0-9a-f]+)\"");
  private static final String LINES = "application/x-ndjson";
  private static final String FORM = "application/x-www-form-urlencoded";

  @TempDir Path temporary;

  /// What must not be told, by what it is.
  private final Map<String, String> secrets = new LinkedHashMap<>();

  private HttpServer outside;
  private Path folder;

  @BeforeEach
  void plant() throws IOException {
    for (String what :
        List.of(
            "text",
            "title",
            "broken",
            "question",
            "password",
            "guess",
            "guessed-token",
            "checked",
            "feed-key",
            "feed-password",
            "entry",
            "hook-address",
            "header")) {
      secrets.put(what, "zq" + what.replace("-", "") + "lantern");
    }
    outside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    outside.createContext(
        "/",
        exchange -> {
          try (exchange) {
            boolean feed = exchange.getRequestURI().getPath().startsWith("/feed");
            byte[] body = (feed ? feed() : "no").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(feed ? 200 : 500, body.length);
            exchange.getResponseBody().write(body);
          }
        });
    outside.start();
    folder = Files.createDirectories(temporary.resolve("data"));
    Files.writeString(
        folder.resolve("coranto.properties"),
        "embedder = none\nallow = 127.0.0.1:" + outside.getAddress().getPort() + "\n");
    Files.writeString(
        folder.resolve("feeds.secrets"),
        place("/broken?key=" + secret("feed-key"))
            + "\tuser\towner\t"
            + secret("feed-password")
            + "\n");
    KeyFile keys = KeyFile.of(folder);
    keys.set(secret("password"));
    secrets.put("token", keys.issue("desk").orElseThrow());
    HookSecret.of(folder);
    secrets.put("key of webhooks", Files.readString(folder.resolve("webhooks.key")).strip());
  }

  @AfterEach
  void stop() {
    outside.stop(0);
  }

  private String secret(String what) {
    return Objects.requireNonNull(secrets.get(what));
  }

  private String place(String path) {
    return "http://127.0.0.1:" + outside.getAddress().getPort() + path;
  }

  private String feed() {
    return """
        <rss version="2.0"><channel><title>Quay</title><item><title>%1$s</title>
        <link>http://127.0.0.1/%1$s</link><description>%1$s</description></item></channel></rss>
        """
        .formatted(secret("entry"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lines", "json"})
  void nothingThatIsGivenAtAnyDoorStandsInTheLogOrTheMetrics(String form) throws Exception {
    Path said = temporary.resolve("said");
    Path given = temporary.resolve("given.jsonl");
    Files.writeString(given, report("from-file") + "\n{\"id\":\"bad\",\"" + secret("broken"));
    Child.lines(
        "watch",
        "add",
        "ferry",
        "--webhook",
        place("/" + secret("hook-address")),
        "--data",
        folder.toString());
    String metrics;
    try (var server =
        ServedChild.start(
            folder,
            said,
            List.of(),
            "--log",
            form,
            "--reports",
            given.toString(),
            "--feed",
            place("/feed?key=" + secret("feed-key")),
            "--feed",
            place("/broken?key=" + secret("feed-key")))) {
      programs(server);
      people(server);
      metrics = worked(server);
    }
    String log = Files.readString(said);

    assertThat(log).contains("coranto.access");
    assertThat(metrics).contains("coranto_waiting 0.0");
    secrets.forEach(
        (what, secret) -> {
          assertThat(log.toLowerCase()).as(what).doesNotContain(secret.toLowerCase());
          assertThat(metrics.toLowerCase()).as(what).doesNotContain(secret.toLowerCase());
        });
  }

  private String report(String id) {
    return "{\"id\":\"%s\",\"title\":\"%s\",\"text\":\"The ferry %s left Orrel.\"}"
        .formatted(id, secret("title"), secret("text"));
  }

  private String bearer() {
    return "Bearer " + secret("token");
  }

  private void programs(ServedChild server) throws Exception {
    String broken = "{\"id\":\"x\",\"" + secret("broken") + "\":";
    assertThat(server.post("/api/reports", LINES, report("a"), "Authorization", bearer()))
        .matches(answer -> answer.statusCode() == 201);
    server.post("/api/reports", LINES, broken, "Authorization", bearer());
    server.post("/api/reports", "text/" + secret("broken"), broken, "Authorization", bearer());
    server.post(
        "/api/reports",
        LINES,
        report("b"),
        "Authorization",
        "Bearer coranto_" + secret("guessed-token"));
    server.post("/api/read", "application/json", report("c"), "Authorization", bearer());
    server.get("/api/search?q=" + secret("question"), "Authorization", bearer());
    server.get("/api/" + secret("question"), "Authorization", bearer(), "X-Odd", secret("header"));
    server.get(
        "/search?q=" + secret("question"), "Referer", "http://localhost/" + secret("header"));
    server.get("/feed.atom?q=" + secret("question"), "User-Agent", secret("header"));
    String basic =
        Base64.getEncoder()
            .encodeToString(("owner:" + secret("token")).getBytes(StandardCharsets.UTF_8));
    secrets.put("token as a Basic password", basic);
    server.get("/feeds.opml", "Authorization", "Basic " + basic);
    server.post("/accounts/ClientLogin", FORM, "Email=owner&Passwd=" + secret("token"));
    server.post("/accounts/ClientLogin", FORM, "Email=owner&Passwd=" + secret("guess"));
    server.post(
        "/mcp",
        "application/json",
        """
        {"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"search","arguments":{"query":"%s"}}}
        """
            .formatted(secret("question")),
        "Authorization",
        bearer());
    server.post("/mcp", "application/json", broken, "Authorization", bearer());
  }

  private void people(ServedChild server) throws Exception {
    signIn(server, secret("guess"));
    var in = signIn(server, secret("password"));
    String cookie = in.headers().firstValue("Set-Cookie").orElseThrow();
    secrets.put("session", cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';')));
    String check =
        "text=The+ferry+" + secret("checked") + "+left.&address=&token=" + mark(server, "/check");
    assertThat(server.post("/check", FORM, check).statusCode()).isEqualTo(200);
    server.post("/check", FORM, check + "&do=keep");
    server.post("/check", FORM, check.replace("token=", "token=" + secret("guess")));
    server.post(
        "/watches", FORM, "query=" + secret("question") + "&token=" + mark(server, "/watches"));
    server.post(
        "/feeds",
        FORM,
        "do=add&address=http://owner:"
            + secret("feed-password")
            + "@127.0.0.1/&token="
            + mark(server, "/feeds"));
    server.get("/" + secret("question"));
  }

  private static java.net.http.HttpResponse<String> signIn(ServedChild server, String password)
      throws Exception {
    return server.post(
        "/signin", FORM, "to=/&password=" + password + "&token=" + mark(server, "/signin"));
  }

  private static String mark(ServedChild server, String path) throws Exception {
    var found = MARK.matcher(server.get(path).body());
    assertThat(found.find()).as("a mark on " + path).isTrue();
    return found.group(1);
  }

  /// The metrics when all is worked, the feeds are looked at and the watch was told in vain.
  private String worked(ServedChild server) throws Exception {
    String metrics = "";
    for (int tries = 0; tries < 300; tries++) {
      metrics = server.get("/metrics", "Authorization", bearer()).body();
      if (metrics.contains("coranto_waiting 0.0")
          && metrics.matches("(?s).*coranto_deliveries_waiting [1-9].*")
          && metrics.contains("coranto_gather_answers")) {
        return metrics;
      }
      Thread.sleep(100);
    }
    return metrics;
  }
}
