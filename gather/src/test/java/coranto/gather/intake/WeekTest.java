package coranto.gather.intake;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.flow.FeedState;
import coranto.flow.FeedState.Standing;
import coranto.gather.door.AllowList;
import coranto.gather.door.Door;
import coranto.gather.door.DoorSettings;
import coranto.gather.door.RudeServer;
import coranto.gather.schedule.Pace;
import coranto.report.Entry.Revised;
import coranto.report.Report;
import coranto.testkit.MemoryFeedBook;
import coranto.testkit.MemorySecondLooks;
import coranto.testkit.MemoryTruth;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A week of gathering on a clock that jumps from one look to the next, against a server whose
/// feeds go by the same clock.
class WeekTest implements QuietNews {
  private static final Instant MONDAY = Instant.parse("2026-03-02T00:00:00Z");
  private static final Duration WEEK = Duration.ofDays(7);

  /// Hosts by what they do, and how often a host of the first three brings a new report.
  private static final Map<String, Duration> KINDS =
      Map.of(
          "lively", Duration.ofMinutes(20),
          "daily", Duration.ofDays(1),
          "still", Duration.ofDays(60),
          "dead", Duration.ofDays(60),
          "gone", Duration.ofDays(60),
          "busy", Duration.ofHours(6),
          "moved", Duration.ofHours(3),
          "hourly", Duration.ofHours(1));

  private final MemoryTruth truth = new MemoryTruth();
  private final MemoryFeedBook book = new MemoryFeedBook();
  private final MemorySecondLooks looks = new MemorySecondLooks();
  private final Map<String, List<Instant>> asked = new HashMap<>();
  private final RudeServer server = RudeServer.start(this::answer);
  private final Taking taking = new Taking(truth::take);
  private volatile Instant now = MONDAY;
  private Door door;
  private Gatherer gatherer;

  @BeforeEach
  void opens() {
    door = door();
    gatherer = gatherer(door);
    KINDS.keySet().forEach(kind -> gatherer.add(feed(kind), null, List.of()));
  }

  private Door door() {
    var places = KINDS.keySet().stream().map(kind -> kind + ".example:" + server.port()).toList();
    return Door.open(
        new DoorSettings("test", null, AllowList.of(places), Set.of()),
        () -> now,
        _ -> List.of(InetAddress.ofLiteral("127.0.0.1")));
  }

  private Gatherer gatherer(Door through) {
    return new Gatherer(
        through,
        new Books(book, looks, truth, truth),
        taking,
        this,
        Manner.SHIPPED,
        () -> now,
        new Pace(() -> now, time -> now = now.plus(time)),
        _ -> null);
  }

  @AfterEach
  void closes() {
    gatherer.close();
    taking.close();
    door.close();
    server.close();
  }

  private String feed(String kind) {
    return "http://" + kind + ".example:" + server.port() + "/feed";
  }

  private void answer(RudeServer.Asked request, OutputStream out) throws IOException {
    String kind = request.headers().getOrDefault("host", "").replaceFirst("\\..*", "");
    synchronized (asked) {
      asked.computeIfAbsent(kind, _ -> new ArrayList<>()).add(now);
    }
    out.write(answer(kind, request).getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private String answer(String kind, RudeServer.Asked request) {
    long count = Duration.between(MONDAY, now).dividedBy(KINDS.getOrDefault(kind, WEEK));
    String etag = "\"" + count + "\"";
    boolean busy = kind.equals("busy") && Duration.between(MONDAY, now).toHours() % 24 < 4;
    return switch (kind) {
      case "dead" -> "HTTP/1.1 404 Not Found\r\n\r\n";
      case "gone" -> "HTTP/1.1 410 Gone\r\n\r\n";
      case "busy" ->
          busy ? "HTTP/1.1 503 Busy\r\nRetry-After: 3600\r\n\r\n" : served(count, etag, request);
      case "moved" ->
          request.path().equals("/feed")
              ? "HTTP/1.1 301 Moved\r\nLocation: /new\r\n\r\n"
              : served(count, etag, request);
      default -> served(count, etag, request);
    };
  }

  private static String served(long count, String etag, RudeServer.Asked request) {
    if (etag.equals(request.headers().get("if-none-match"))) {
      return "HTTP/1.1 304 Not Modified\r\nETag: " + etag + "\r\n\r\n";
    }
    var items = new StringBuilder();
    for (long number = count; number > Math.max(0, count - 12); number--) {
      items.append("<item><guid>").append(number).append("</guid><title>Ferry ").append(number);
      items.append("</title><description>").append(words(number)).append("</description></item>");
    }
    return "HTTP/1.1 200 OK\r\nETag: "
        + etag
        + "\r\n\r\n<rss version=\"2.0\"><channel><title>T</title>"
        + items
        + "</channel></rss>";
  }

  private static String words(long number) {
    return ("Ferry number " + number + " left Orrel harbour on time and came back. ").repeat(6);
  }

  @Test
  void aWeekBringsEverythingOnceAndAsksNobodyTooOften() {
    long looks = run(MONDAY.plus(WEEK));

    Map<String, Integer> held = held();
    assertThat(held).containsEntry("hourly", 167).containsEntry("moved", 55);
    assertThat(held.getOrDefault("daily", 0)).isBetween(5, 7);
    assertThat(held.getOrDefault("lively", 0)).as("of 503").isGreaterThanOrEqualTo(500);
    assertThat(held.getOrDefault("busy", 0)).isBetween(26, 27);
    assertThat(truth.entries(0, 100_000))
        .allMatch(each -> ((Revised) each).report().revision() == 1);
    assertThat(state("gone").standing()).isEqualTo(Standing.GONE);
    assertThat(asked.get("gone")).hasSize(3);
    assertThat(count("dead")).as("backed off to once a day").isLessThan(20);
    assertThat(count("still")).as("about twice a day").isBetween(10, 30);
    assertThat(count("lively")).isLessThan(1_500);
    assertThat(state("moved").at()).endsWith("/new");
    asked.forEach(WeekTest::keepsItsPause);
    assertThat(looks).isLessThan(4_000);
    System.out.println("a week: " + looks + " looks; held " + held + "; asked " + counts());
  }

  @Test
  void aReportIsBorneOutBetweenTwoLooks() {
    run(MONDAY.plus(Duration.ofDays(2)));

    List<Report> later =
        truth.entries(0, 100_000).stream()
            .map(each -> ((Revised) each).report())
            .filter(report -> report.absent() != null)
            .toList();
    assertThat(later).hasSizeGreaterThan(100);
    assertThat(later).allMatch(WeekTest::absentBeforeSeen);
  }

  @Test
  void aRestartInTheMiddleGoesOnWhereItWas() {
    run(MONDAY.plus(Duration.ofDays(3)));
    gatherer.close();
    door.close();
    int before = asked.values().stream().mapToInt(List::size).sum();
    door = door();
    gatherer = gatherer(door);
    assertThat(gatherer.next()).isAfterOrEqualTo(now.minus(Duration.ofMinutes(30)));
    run(MONDAY.plus(WEEK));

    assertThat(before).isPositive();
    assertThat(held()).containsEntry("hourly", 167);
    assertThat(truth.entries(0, 100_000))
        .allMatch(each -> ((Revised) each).report().revision() == 1);
  }

  private static boolean absentBeforeSeen(Report report) {
    return report.absent() != null
        && report.seen() != null
        && report.absent().isBefore(report.seen());
  }

  private long run(Instant end) {
    long looks = 0;
    for (Instant next = gatherer.next();
        next != null && next.isBefore(end);
        next = gatherer.next()) {
      now = next.isAfter(now) ? next : now;
      gatherer.step();
      looks++;
    }
    return looks;
  }

  private static void keepsItsPause(String host, List<Instant> times) {
    for (int at = 1; at < times.size(); at++) {
      assertThat(Duration.between(times.get(at - 1), times.get(at)))
          .as(host)
          .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }
  }

  private FeedState state(String kind) {
    return book.find(feed(kind)).orElseThrow();
  }

  private Map<String, Integer> held() {
    var held = new TreeMap<String, Integer>();
    for (String kind : KINDS.keySet()) {
      held.put(kind, 0);
    }
    for (var entry : truth.entries(0, 100_000)) {
      String domain = String.valueOf(((Revised) entry).report().outletOrUnknown().domain());
      held.merge(domain.replaceFirst("\\.example", ""), 1, Integer::sum);
    }
    return held;
  }

  private int count(String kind) {
    return asked.getOrDefault(kind, List.of()).size();
  }

  private Map<String, Integer> counts() {
    var counts = new TreeMap<String, Integer>();
    asked.forEach((kind, times) -> counts.put(kind, times.size()));
    return counts;
  }
}
