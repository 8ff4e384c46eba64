package coranto.lab;

import coranto.report.Outlet;
import coranto.report.Report;
import coranto.report.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Plants stories in a stream of reports: of each, one to five reports by several outlets within
/// two
/// days that have most rare words in common, and up to three copies of each, some of them copies of
/// copies, some hours later. The same seed plants the same stories.
final class Planting {
  private static final int MOST_INDEPENDENT = 5;
  private static final int MOST_COPIES = 3;
  private static final int SHORTEST = 1_200;
  private static final int LONGEST = 6_000;
  private static final int DAYS = 1;

  /// A report of the stream.
  record Row(String id, LocalDate day, String outlet, String text) {}

  private final List<Row> rows;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Random random;
  private final Copyist copyist;
  private final Map<String, Copyist.Way> ways = new HashMap<>();
  private Copyist.Way way = Copyist.Way.WHOLE;
  private int copies;

  /// @param rows in order of day
  Planting(List<Row> rows, long seed) {
    this.rows = rows;
    random = new Random(seed);
    copyist = new Copyist(seed);
    rows.forEach(row -> words(row).forEach(word -> counts.merge(word, 1, Integer::sum)));
  }

  List<PlantedStory> stories(int number) {
    var stories = new ArrayList<PlantedStory>();
    for (int story = 0; story < number; story++) {
      int at = (int) ((long) rows.size() * story / number);
      while (!fit(rows.get(at))) {
        at++;
      }
      stories.add(story(rows.get(at), 1 + story % MOST_INDEPENDENT));
    }
    return stories;
  }

  private static boolean fit(Row row) {
    boolean agency = row.text().contains("(AP)") || row.text().contains("(Reuters)");
    return !agency
        && !row.text().contains("contributed to this report")
        && row.text().length() > SHORTEST
        && row.text().length() < LONGEST
        && !row.outlet().isEmpty();
  }

  private PlantedStory story(Row first, int independent) {
    var reports = new ArrayList<Report>();
    var origins = new HashMap<String, String>();
    ways.clear();
    for (Row row : chosen(first, independent)) {
      Instant at = time(row, random.nextInt(600));
      Report report = report(row.id(), row.outlet(), row.text(), at);
      reports.add(report);
      origins.put(row.id(), row.id());
      Report source = report;
      for (int copy = random.nextInt(MOST_COPIES + 1); copy > 0; copy--) {
        at = at.plusSeconds(600L + random.nextInt(7_200));
        Report made = copy(source, at);
        reports.add(made);
        origins.put(made.id(), row.id());
        ways.put(made.id(), way);
        source = random.nextInt(3) == 0 ? made : report;
      }
    }
    reports.sort(Comparator.comparing((Report report) -> report.time().earliest()));
    return new PlantedStory(reports, origins, ways);
  }

  private Report copy(Report source, Instant at) {
    var all = Copyist.Way.values();
    way = all[random.nextInt(all.length)];
    Row own = rows.get(random.nextInt(rows.size()));
    String text = copyist.copy(way, Copyist.read(source.text()), Copyist.read(own.text()));
    copies++;
    return report(source.id() + "-" + copies, "Copier " + copies, text, at);
  }

  private static Report report(String id, String outlet, String text, Instant at) {
    return Report.draft(id, text)
        .outlet(new Outlet(outlet, null))
        .published(Stamp.parse(at.toString()).orElse(null))
        .language("en")
        .build();
  }

  /// A report of the stream as it is held, at an unknown hour of its day.
  static Report held(Row row) {
    return Report.draft(row.id(), row.text())
        .outlet(new Outlet(row.outlet(), null))
        .published(Stamp.parse(row.day().toString()).orElse(null))
        .language("en")
        .build();
  }

  private static Instant time(Row row, int minute) {
    return row.day().atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(60L * minute);
  }

  /// The first and those by other outlets that share most rare words and no sentence with it.
  private List<Row> chosen(Row first, int independent) {
    var chosen = new ArrayList<Row>(List.of(first));
    var near =
        rows.stream()
            .filter(row -> Math.abs(row.day().toEpochDay() - first.day().toEpochDay()) <= DAYS)
            .filter(Planting::fit)
            .sorted(
                Comparator.comparingDouble((Row row) -> -alike(first, row)).thenComparing(Row::id))
            .toList();
    for (Row row : near) {
      boolean other =
          chosen.stream()
              .noneMatch(held -> held.outlet().equals(row.outlet()) || copied(held, row));
      if (other && chosen.size() < independent) {
        chosen.add(row);
      }
    }
    return chosen;
  }

  /// Whether they have two long sentences in common.
  private static boolean copied(Row one, Row other) {
    var sentences = new HashSet<>(List.of(one.text().split("[.\n]+")));
    sentences.retainAll(new HashSet<>(List.of(other.text().split("[.\n]+"))));
    return sentences.stream().filter(sentence -> sentence.length() > 60).count() >= 2;
  }

  private double alike(Row one, Row other) {
    Set<String> shared = new HashSet<>(words(one));
    shared.retainAll(words(other));
    double sum = 0;
    for (String word : shared) {
      sum += Math.log(rows.size() / (double) counts.getOrDefault(word, 1));
    }
    return sum;
  }

  private static Set<String> words(Row row) {
    return new HashSet<>(List.of(row.text().toLowerCase(java.util.Locale.ROOT).split("\\W+")));
  }
}
