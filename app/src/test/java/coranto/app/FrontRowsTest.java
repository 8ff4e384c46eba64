package coranto.app;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.app.desk.Newsdesk;
import coranto.app.desk.Stores;
import coranto.app.input.Folders;
import coranto.app.serve.Demo;
import coranto.app.wiring.Wiring;
import coranto.flow.StorySummary;
import coranto.report.Incoming;
import coranto.report.Outlet;
import coranto.report.OutletBook;
import coranto.report.Pin;
import coranto.report.Report;
import coranto.report.Retraction;
import coranto.story.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// That the front page keeps stories as they are listed makes no difference but in time. Each
/// newsroom here remembers nothing, as after a restart.
class FrontRowsTest {
  private static final Instant NOON = Instant.parse("2026-03-12T12:00:00Z");

  @TempDir Path folder;
  private Stores stores;
  private Newsdesk desk;
  private List<StorySummary> first;

  @BeforeEach
  void takesIn() throws Exception {
    open();
    take(Demo.reports());
    first = same();
  }

  @AfterEach
  void close() {
    desk.close();
    stores.close();
  }

  private void open() {
    stores = Wiring.open(folder, "test");
    desk = Wiring.desk(stores, Demo.outlets(), 2);
  }

  @Test
  void onlyStoriesThatChangedAreWrittenAnew() throws Exception {
    Report copied = stores.truth().report(largest().reports().getFirst(), 0).orElseThrow().report();
    var copy = copied.change().id("brief-1").url(null).outlet(new Outlet("Brief", null));

    take(List.of(copy.build()));
    assertThat(rows()).isEqualTo(first.size() - 1);
    assertThat(same()).isNotEqualTo(first);
    assertThat(rows()).isEqualTo(first.size());

    take(List.of(copy.title("Another title").text(copied.text() + "\n\nMore is to come.").build()));
    same();
  }

  @Test
  void whatIsRetractedIsGoneBeforeTheDeskComesToIt() throws Exception {
    Story one = largest();
    String gone = one.reports().getFirst();

    stores.truth().retract(new Retraction.OfReport(gone, "no news", NOON));
    assertThat(reports(same(1))).isEqualTo(reports(first) - 1);
    assertThat(rows()).as("the others' rows still stand").isEqualTo(first.size() - 1);

    work();
    assertThat(reports(same())).isEqualTo(reports(first) - 1);
  }

  @Test
  void anOutletThatIsRetractedIsGoneFromAllStories() throws Exception {
    Outlet outlet = largest().outlets().getFirst();

    stores.truth().retract(new Retraction.OfOutlet(outlet.key(), "closed", NOON));
    assertThat(same(first.size())).noneMatch(story -> story.outlets().contains(outlet));

    work();
    assertThat(same()).noneMatch(story -> story.outlets().contains(outlet));
  }

  @Test
  void whatPinsPartAndJoinIsCountedAsItIs() throws Exception {
    Story one = largest();
    String opener = one.reports().getFirst();
    String last = one.reports().getLast();

    stores.truth().pin(new Pin(opener, last, Pin.Bond.APART, NOON));
    work();
    assertThat(same()).hasSize(first.size() + 1);

    stores.truth().pin(new Pin(opener, last, Pin.Bond.TOGETHER, NOON));
    work();
    assertThat(same()).hasSize(first.size());
  }

  @Test
  void aRebuildMakesTheSame() throws Exception {
    close();
    Folders.dropDerived(folder, "test");
    open();
    work();

    assertThat(rows()).isZero();
    assertThat(same()).isEqualTo(first);
    close();
    open();
    assertThat(sheets()).isEqualTo(first);
  }

  @Test
  void whatAnEarlierProgramOrOtherOutletsMadeIsMadeAnew() throws Exception {
    change("UPDATE summary SET made_by = 'before', origins = 99, listed = x'00'");
    same();
    assertThat(sheets()).isEqualTo(first);

    var unknown = Wiring.newsroom(stores, OutletBook.empty()).front(0, 100);
    change("DELETE FROM summary");
    assertThat(Wiring.newsroom(stores, OutletBook.empty()).front(0, 100)).isEqualTo(unknown);
  }

  /// How a story is shown changes when a step fails on a revision, and no other row of it does.
  @Test
  void whenSomethingIsParkedAllAreWrittenAnew() throws Exception {
    stores.derived().save(List.of(), Map.of(), Map.of(1L, "a step failed"));

    assertThat(rows()).isZero();
  }

  private void take(List<Report> reports) throws IOException {
    stores.truth().take(reports.stream().map(Incoming::of).toList());
    work();
  }

  private void work() throws IOException {
    while (desk.step(20) > 0) {
      // until nothing waits
    }
  }

  private Story largest() {
    var newsroom = Wiring.newsroom(stores, Demo.outlets());
    return first.stream()
        .max(Comparator.comparingInt(StorySummary::reports))
        .flatMap(story -> newsroom.story(story.id()))
        .orElseThrow();
  }

  private static int reports(List<StorySummary> listed) {
    return listed.stream().mapToInt(StorySummary::reports).sum();
  }

  private List<StorySummary> same() throws Exception {
    return same(0);
  }

  /// The front page from rows, which is what it is when every story is written anew.
  ///
  /// @param unkept so many stories have no row afterwards
  private List<StorySummary> same(int unkept) throws Exception {
    List<StorySummary> kept = sheets();
    change("DELETE FROM summary");
    List<StorySummary> anew = sheets();
    assertThat(kept).isEqualTo(anew).isNotEmpty();
    for (int tries = 0; tries < 500 && rows() < anew.size() - unkept; tries++) {
      Thread.sleep(10); // they are kept beside the readers
    }
    assertThat(sheets()).isEqualTo(anew);
    return anew;
  }

  private List<StorySummary> sheets() {
    var newsroom = Wiring.newsroom(stores, Demo.outlets());
    var listed = new ArrayList<StorySummary>();
    for (int from = 0; from < 60; from += 20) {
      listed.addAll(newsroom.front(from, 20));
    }
    return listed;
  }

  private int rows() throws SQLException {
    try (var connection = DriverManager.getConnection(file());
        var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT count(*) FROM summary")) {
      return rows.getInt(1);
    }
  }

  private void change(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(file());
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private String file() {
    return "jdbc:sqlite:" + folder.resolve("derived.db");
  }
}
