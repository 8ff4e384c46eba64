package coranto.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.embedded.FrontOrder.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FrontOrderTest {
  private static final int DAY = 86_400;

  @Test
  void independentOriginsAndFreshnessRankNotCopies() {
    var origins =
        Map.of("forty copies", 1, "four origins, a day older", 4, "two, three days older", 2);
    var rows =
        List.of(
            new Row("forty copies", 40, 10 * DAY),
            new Row("four origins, a day older", 4, 9 * DAY),
            new Row("two, three days older", 2, 7 * DAY),
            new Row("alone, the newest", 1, 10 * DAY + 3_600));

    assertThat(FrontOrder.of(rows, 4, id -> origins.getOrDefault(id, 1)))
        .containsExactly(
            "four origins, a day older",
            "alone, the newest",
            "forty copies",
            "two, three days older");
    assertThat(FrontOrder.of(rows, 2, id -> origins.getOrDefault(id, 1)))
        .containsExactly("four origins, a day older", "alone, the newest");
  }

  /// Sheets go on without repeating or losing stories, however many are asked for.
  @Test
  void whatIsAskedForIsTheBeginningOfTheWholeOrder() {
    var random = new Random(8);
    var rows = new ArrayList<Row>();
    var origins = new HashMap<String, Integer>();
    for (int at = 0; at < 300; at++) {
      int reports = 1 + (int) Math.floor(Math.exp(3 * random.nextDouble() * random.nextDouble()));
      rows.add(new Row("s" + at, reports, random.nextInt(5 * DAY)));
      origins.put("s" + at, 1 + random.nextInt(reports));
    }
    var whole =
        rows.stream()
            .sorted(
                Comparator.comparingDouble(
                        (Row row) -> row.weight(origins.getOrDefault(row.id(), 1)))
                    .reversed())
            .map(Row::id)
            .toList();
    for (int first : new int[] {1, 21, 64, 200, 300, 400}) {
      assertThat(FrontOrder.of(rows, first, id -> origins.getOrDefault(id, 1)))
          .isEqualTo(whole.subList(0, Math.min(first, 300)));
    }
  }

  /// Rows of stories that were counted before give the same order, and these are not counted again.
  @Test
  void whatWasCountedBeforeMakesNoDifference() {
    var random = new Random(9);
    for (int run = 0; run < 50; run++) {
      var rows = new ArrayList<Row>();
      var counted = new ArrayList<Row>();
      var origins = new HashMap<String, Integer>();
      for (int at = 0; at < 100; at++) {
        var row = new Row("s" + at, 1 + random.nextInt(20), random.nextInt(2 * DAY));
        int count = 1 + random.nextInt(row.reports());
        origins.put(row.id(), count);
        rows.add(row);
        boolean before = random.nextBoolean();
        counted.add(before ? new Row(row.id(), row.reports(), row.newest(), count) : row);
        if (before) {
          origins.put(row.id() + " again", count);
        }
      }
      assertThat(
              FrontOrder.of(
                  counted,
                  20,
                  id -> {
                    assertThat(origins).doesNotContainKey(id + " again");
                    return origins.getOrDefault(id, 1);
                  }))
          .isEqualTo(FrontOrder.of(rows, 20, id -> origins.getOrDefault(id, 1)));
    }
  }

  @Test
  void onlyStoriesThatCouldStandAmongTheFirstAreCounted() {
    var counted = new ArrayList<String>();
    var rows = new ArrayList<Row>();
    for (int at = 0; at < 1_000; at++) {
      rows.add(new Row("s" + at, at % 4 + 1, 100 * DAY - at * 3_600L));
    }

    FrontOrder.of(
        rows,
        20,
        id -> {
          counted.add(id);
          return 1;
        });

    assertThat(counted).hasSizeLessThan(80).doesNotContain("s400");
  }
}
