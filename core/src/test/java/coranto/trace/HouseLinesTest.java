package coranto.trace;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.Outlet;
import coranto.report.Report;
import coranto.report.Stamp;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Lines of a house and phrases of everybody's: learned from the stream, and no source.
class HouseLinesTest {
  private static final List<String> WRITERS =
      List.of("Pia Wenlock", "Tom Ashgrove", "Ruth van Oakes", "Jan Holm", "Ilsabet Quorn");

  private static final String SAYING =
      "He who moors at Tollhaven in the dark should count his lanterns twice before breakfast.";

  private final Desk desk = new Desk();

  private List<Trace> take(String id, String outlet, String day, String text) {
    return desk.take(
        Report.draft(id, text)
            .outlet(new Outlet(null, outlet))
            .published(Stamp.parse(day).orElseThrow())
            .build());
  }

  private Trace credit(String id, String outlet, int day, String who) {
    return take(id, outlet, "2031-03-1" + day, "Aufgezeichnet von " + who + " in Ostmark.")
        .getFirst();
  }

  @Test
  void aHousesCreditIsNoSourceWhomeverItNames() {
    for (int day = 0; day < WRITERS.size(); day++) {
      credit("r" + day, "beacon.example", day, WRITERS.get(day));
    }
    assertThat(credit("b", "beacon.example", 6, "Quentin Tarn")).isInstanceOf(Trace.Fresh.class);
    assertThat(Desk.brief(credit("c", "herald.example", 7, "Jan Holm"))).isEqualTo("same r3");
  }

  @Test
  void aFormSeenInFewReportsIsNotOneOfTheHouse() {
    String line = "Divers from %s lifted 14 brass lanterns from the wreck of the old ferry.";
    take("a", "beacon.example", "2031-03-10", line.formatted("Wenlock"));
    var traced = take("b", "herald.example", "2031-03-11", line.formatted("Wenlock"));
    assertThat(Desk.brief(traced.getFirst())).isEqualTo("copied a");
  }

  @Test
  void whatManyOutletsHadLongBeforeIsAStockPhrase() {
    for (int month = 1; month <= 4; month++) {
      take("r" + month, "outlet" + month + ".example", "2031-0" + month + "-10", SAYING);
    }
    var trace = take("b", "beacon.example", "2031-06-10", SAYING).getFirst();

    assertThat(Desk.brief(trace)).isEqualTo("same r1");
    assertThat(trace.explanation().why())
        .startsWith("a stock phrase: held in 4 outlets since 2031-01-10");
  }

  @Test
  void whatManyOutletsPrintAtOnceIsOneReportCopied() {
    for (int outlet = 1; outlet <= 5; outlet++) {
      take("r" + outlet, "outlet" + outlet + ".example", "2031-01-1" + outlet, SAYING);
    }
    var trace = take("b", "beacon.example", "2031-06-10", SAYING).getFirst();

    assertThat(Desk.brief(trace)).isEqualTo("copied r1");
  }

  @Test
  void aLineThatAReportHasManyTimesIsKnownInWhateverOrderReportsComeIn() {
    int[][] orders = {{1, 2, 3, 4, 5, 6, 7}, {7, 6, 5, 4, 3, 2, 1}, {4, 1, 6, 2, 7, 3, 5}};
    for (int[] order : orders) {
      var house = new Desk();
      for (int day : order) {
        house.take(
            Report.draft("r" + day, "Picture 1 of 12 Picture 2 of 12.\n\nPicture 3 of 12.")
                .outlet(new Outlet(null, "beacon.example"))
                .published(Stamp.parse("2031-03-1" + day).orElseThrow())
                .build());
      }
      for (int day = 1; day <= 7; day++) {
        assertThat(house.of("r" + day)).noneMatch(trace -> trace.goesBackTo() != null);
      }
    }
  }
}
