package coranto.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import coranto.app.input.Folders;
import coranto.app.serve.Demo;
import coranto.app.serve.Serving;
import coranto.app.watch.Deliveries;
import coranto.app.wiring.Wiring;
import coranto.flow.Delivery;
import coranto.flow.WatchDesk;
import coranto.gather.door.AllowList;
import coranto.gather.door.Door;
import coranto.gather.door.DoorSettings;
import coranto.report.Incoming;
import coranto.report.Outlet;
import coranto.report.Report;
import coranto.report.Watch;
import coranto.report.Watch.Receiver;
import coranto.wire.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What watches fire reaches its receivers once, and none of them holds anything up.
class DeliveriesTest {
  private static final String FERRY =
      "The ferry Halcyon ran aground off Orrel Point on Sunday with 84 passengers on board, the"
          + " coastguard said. All were taken off by lifeboat before dusk.";

  /// What came in at the receiver.
  record Told(String path, Map<String, String> headers, String body) {}

  @TempDir Path folder;
  private final List<Told> told = new CopyOnWriteArrayList<>();
  private final AtomicInteger broken = new AtomicInteger();
  private final CountDownLatch end = new CountDownLatch(1);
  private HttpServer receiver;
  private Door door;

  @BeforeEach
  void opens() throws IOException {
    receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.setExecutor(Executors.newCachedThreadPool());
    receiver.createContext("/", this::answer);
    receiver.start();
    door = door(List.of("127.0.0.1:" + receiver.getAddress().getPort()));
  }

  private static Door door(List<String> allowed) {
    return Door.open(new DoorSettings("test", null, AllowList.of(allowed), Set.of()), Instant::now);
  }

  @AfterEach
  void closes() {
    end.countDown();
    receiver.stop(0);
    door.close();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    var headers = new java.util.HashMap<String, String>();
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) ->
                headers.put(name.toLowerCase(java.util.Locale.ROOT), values.getFirst()));
    told.add(
        new Told(
            path,
            headers,
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
    if (path.equals("/silent")) {
      await(end);
    }
    boolean fails = path.equals("/flaky") && broken.getAndIncrement() < 2;
    exchange.sendResponseHeaders(fails ? 503 : 204, -1);
    exchange.close();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aStoryOfFortyCopiesIsToldOnceAndSigned() throws Exception {
    try (var serving = serving()) {
      Watch watch =
          set(serving, new Receiver.Webhook(at("/hook")), new Receiver.Ntfy(at("/boats")));
      takeIn(serving, 40);
      until(() -> told.size() == 2 && serving.waiting() == 0);

      Told hook = told.stream().filter(each -> each.path().equals("/hook")).findFirst().get();
      Map<String, Object> said = Json.object(hook.body());
      assertThat(said).containsEntry("type", "watch.fired");
      assertThat(String.valueOf(said.get("data")))
          .contains(
              "headline=Ferry aground",
              "outlet=outlet0.example",
              "link=http://desk.example/report/copy0?revision=1&span=0-13&in=title#here",
              "id=copy0",
              "why=story")
          .doesNotContain("lifeboat");
      String secret =
          serving.watches().secret(watch, watch.receivers().getFirst()).replace("whsec_", "");
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret), "HmacSHA256"));
      String signed =
          hook.headers().get("webhook-id")
              + "."
              + hook.headers().get("webhook-timestamp")
              + "."
              + hook.body();
      assertThat(hook.headers().get("webhook-signature"))
          .isEqualTo(
              "v1,"
                  + Base64.getEncoder()
                      .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8))));

      Told ntfy = told.stream().filter(each -> each.path().equals("/")).findFirst().get();
      assertThat(Json.object(ntfy.body()))
          .containsEntry("topic", "boats")
          .containsEntry("title", "Boats")
          .containsEntry("message", "outlet0.example: Ferry aground");
    }
  }

  @Test
  void neitherARestartNorARebuildTellsAgain() throws Exception {
    try (var serving = serving()) {
      set(serving, new Receiver.Webhook(at("/hook")));
      takeIn(serving, 3);
      until(() -> told.size() == 1 && serving.waiting() == 0);
    }
    Folders.dropDerived(folder, "test");
    try (var serving = serving()) {
      until(() -> serving.waiting() == 0);
      assertThat(serving.watches().hits(serving.watches().holding().getFirst().id(), 0, 9))
          .hasSize(1);
      serving.take(List.of(Incoming.of(report("late", "late.example", FERRY + " No one slept."))));
      until(() -> serving.waiting() == 0);
      Thread.sleep(300);
      assertThat(told).hasSize(1);
    }
  }

  @Test
  void whatFailsIsTriedAgainWithTheSameId() throws Exception {
    try (var serving = serving()) {
      Watch watch = set(serving, new Receiver.Webhook(at("/flaky")));
      takeIn(serving, 1);
      until(() -> told.size() == 3);
      until(() -> state(serving, watch) == Delivery.State.ARRIVED);

      assertThat(told.stream().map(each -> each.headers().get("webhook-id")).distinct()).hasSize(1);
    }
  }

  @Test
  void line44AReceiverThatNeverAnswersHoldsNothingUp() throws Exception {
    try (var serving = serving()) {
      set(serving, new Receiver.Webhook(at("/silent")), new Receiver.Webhook(at("/hook")));
      long began = System.nanoTime();
      for (int story = 0; story < 30; story++) {
        String text = "Ferry %d sails to isle %d. ".formatted(story, story * 31);
        serving.take(List.of(Incoming.of(report("r" + story, "o.example", text + words(story)))));
      }
      until(() -> serving.waiting() == 0);
      long seconds = Duration.ofNanos(System.nanoTime() - began).toSeconds();

      assertThat(seconds).isLessThan(8); // less than one parcel's time
      until(() -> told.stream().filter(each -> each.path().equals("/hook")).count() > 5);
      assertThat(told.stream().filter(each -> each.path().equals("/silent"))).hasSize(1);
    }
  }

  @Test
  void aReceiverInOnesOwnNetworkIsToldOnlyWhenItIsAllowed() throws Exception {
    door.close();
    door = door(List.of());
    try (var serving = serving()) {
      Watch watch = set(serving, new Receiver.Webhook(at("/hook")));
      takeIn(serving, 1);
      until(() -> !serving.watches().deliveries(watch.id(), 1).isEmpty());
      until(() -> serving.watches().deliveries(watch.id(), 1).getFirst().trouble() != null);

      assertThat(told).isEmpty();
    }
  }

  private static String words(int story) {
    var words = new StringBuilder();
    for (int at = 0; at < 40; at++) {
      words
          .append((char) ('a' + (story * 7 + at * 5) % 26))
          .append("ora")
          .append(story * at)
          .append(' ');
    }
    return words.append('.').toString();
  }

  private static Delivery.State state(Serving serving, Watch watch) {
    return serving.watches().deliveries(watch.id(), 1).getFirst().state();
  }

  private Serving serving() {
    var serving = new Serving(Wiring.open(folder, "test"), Demo.outlets(), 2).start();
    serving.deliver(new Deliveries.Post(door::send, "http://desk.example", Duration.ofMillis(50)));
    return serving;
  }

  private static Watch set(Serving serving, Receiver... receivers) {
    var wish = new WatchDesk.Wish(null, "Boats", "ferry", Set.of(), List.of(receivers));
    return ((WatchDesk.Answer.Held) serving.watches().set(wish)).watch();
  }

  private String at(String path) {
    return "http://127.0.0.1:" + receiver.getAddress().getPort() + path;
  }

  private static void takeIn(Serving serving, int copies) {
    var reports = new ArrayList<Incoming>();
    for (int copy = 0; copy < copies; copy++) {
      reports.add(Incoming.of(report("copy" + copy, "outlet" + copy + ".example", FERRY)));
    }
    serving.take(reports);
  }

  private static Report report(String id, String domain, String text) {
    return Report.draft(id, text)
        .title("Ferry aground")
        .outlet(new Outlet(null, domain))
        .seen(Instant.parse("2026-03-09T12:00:00Z"))
        .build();
  }

  private static void until(BooleanSupplier holds) throws InterruptedException {
    for (int wait = 0; wait < 600 && !holds.getAsBoolean(); wait++) {
      Thread.sleep(50);
    }
    assertThat(holds.getAsBoolean()).isTrue();
  }
}
