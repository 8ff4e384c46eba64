package coranto.testkit;

import coranto.report.Incoming;
import coranto.report.Outlet;
import coranto.report.Report;
import coranto.report.Stamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A stream of reports made by program: new ones, copies of earlier ones, edited revisions, and the
/// same again. The same seed makes the same stream.
public final class MadeStream {
  private static final Instant START = Instant.parse("2031-03-01T06:00:00Z");
  private static final List<String> NAMES =
      words("Flint Quorn Wenlock Ashgrove Oakes Holm Norrow Ostmark Selmont Tarn Greywick Pell");
  private static final List<String> THINGS =
      words(
          "granary barley lantern quay lighthouse petition ropeworks bakery ferry ticket chapel chest"
              + " mill anchor orchard bridge violin harvest cellar bell stove sledge herring compass");
  private static final List<String> DEEDS =
      words(
          "opened counted painted sold carried measured borrowed repaired flooded inspected weighed"
              + " planted traded searched lifted emptied guarded auctioned");
  private static final List<String> WHERE =
      words("Tollhaven Orrel Marrow Dunfold Sallow Wexmoor Harrowgate Pinfold");

  private final Random random;
  private final List<Report> made = new ArrayList<>();

  private MadeStream(long seed) {
    random = new Random(seed);
  }

  /// @param count how many are handed in
  public static List<Incoming> of(long seed, int count) {
    var stream = new MadeStream(seed);
    var incoming = new ArrayList<Incoming>(count);
    for (int at = 0; at < count; at++) {
      Report next = stream.next(at);
      stream.made.add(next);
      incoming.add(Incoming.of(next));
    }
    return incoming;
  }

  private Report next(int at) {
    Report before = made.isEmpty() ? null : made.get(random.nextInt(made.size()));
    int chance = before == null ? 99 : random.nextInt(100);
    Instant seen = START.plusSeconds(60L * at);
    if (before != null && chance < 5) {
      return before; // handed in twice
    }
    if (before != null && chance < 15) {
      return before.change().text(before.text() + " " + sentence()).seen(seen).build();
    }
    String text = before != null && chance < 35 ? copied(before.text()) : text();
    return Report.draft("r" + at, text)
        .title(one(NAMES) + " " + one(DEEDS) + " the " + one(THINGS))
        .outlet(new Outlet(null, one(WHERE).toLowerCase(java.util.Locale.ROOT) + ".example"))
        .published(Stamp.parse(seen.toString()).orElseThrow())
        .seen(seen)
        .language("en")
        .build();
  }

  private String text() {
    var text = new StringBuilder(sentence());
    for (int more = 2 + random.nextInt(3); more > 0; more--) {
      text.append(' ').append(sentence());
    }
    return text
        + "\n\n\"We "
        + one(DEEDS)
        + " the "
        + one(THINGS)
        + "\", said Mayor "
        + one(NAMES)
        + ".";
  }

  private String copied(String text) {
    return sentence() + text.substring(text.indexOf('.') + 1);
  }

  private String sentence() {
    return "%s of %s %s the %s before the %s was %s by %d men from the %s of %s."
        .formatted(
            one(NAMES),
            one(WHERE),
            one(DEEDS),
            one(THINGS),
            one(THINGS),
            one(DEEDS),
            20 + random.nextInt(900),
            one(THINGS),
            one(WHERE));
  }

  private String one(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private static List<String> words(String words) {
    return List.of(words.split(" ", -1));
  }
}
