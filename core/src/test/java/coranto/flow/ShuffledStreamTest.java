package coranto.flow;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.Citation;
import coranto.report.Explanation;
import coranto.report.Outlet;
import coranto.report.OutletBook;
import coranto.report.Reading;
import coranto.report.Report;
import coranto.report.Stamp;
import coranto.story.StoryPart;
import coranto.story.StoryWriter;
import coranto.text.Frequencies;
import coranto.text.TextReader;
import coranto.trace.Candidates;
import coranto.trace.HeldSentence;
import coranto.trace.Imprint;
import coranto.trace.Trace;
import coranto.trace.Tracer;
import coranto.understand.finding.Understanding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// A stream made by program, of reports and of copies of them and copies of copies: whatever order
/// it comes in, each report goes back to the same one.
class ShuffledStreamTest {
  private static final List<String> NAMES =
      words(
          "Flint Quorn Wenlock Ashgrove Oakes Holm Tollhaven Norrow Ostmark Selmont Tarn Greywick");
  private static final List<String> THINGS =
      words(
          "granary barley lantern quay lighthouse petition ropeworks bakery crown ferry ticket chapel"
              + " chest letter pear mill sailor anchor orchard bridge violin harvest cellar bell stove"
              + " sledge herring compass meadow clock chimney wagon glacier saddle cradle theatre"
              + " telescope carpet beehive ladder");
  private static final List<String> DEEDS =
      words(
          "opened counted painted sold buried carried measured borrowed repaired flooded hid inspected"
              + " weighed burned planted traded searched lifted emptied guarded photographed auctioned");
  private static final List<String> KINDS =
      words(
          "wooden frozen crooked silver forgotten narrow empty golden leaking ancient borrowed striped"
              + " heavy broken quiet crowded rusty purple hollow bitter");

  private static final List<String> LINKS =
      words(
          "of with under before near and but while since for beside until although through against"
              + " because after without where into");

  private static List<String> words(String words) {
    return List.of(words.split(" "));
  }

  @Test
  void theOrderOfArrivalChangesNoOrigin() {
    List<Report> stream = stream(new Random(11));
    Map<String, String> inOrder = origins(stream);

    assertThat(inOrder.values().stream().distinct().count()).isEqualTo(8);
    for (int seed = 1; seed <= 6; seed++) {
      var shuffled = new ArrayList<>(stream);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(origins(shuffled)).as("shuffled with seed " + seed).isEqualTo(inOrder);
    }
  }

  /// Eight originals, an hour and more apart, and three to five copies of each and of its copies.
  private static List<Report> stream(Random random) {
    var stream = new ArrayList<Report>();
    for (int original = 0; original < 8; original++) {
      var line = new ArrayList<List<String>>();
      line.add(sentences(random));
      for (int copy = 0; copy < 3 + random.nextInt(3); copy++) {
        line.add(edited(line.get(random.nextInt(line.size())), random));
      }
      for (int place = 0; place < line.size(); place++) {
        String id = "r" + original + "-" + place;
        String at = "2031-03-%02dT%02d:%02d:00Z".formatted(1 + original, 6 + 2 * place, original);
        stream.add(
            Report.draft(id, String.join(" ", line.get(place)))
                .outlet(new Outlet(null, id + ".example"))
                .published(Stamp.parse(at).orElseThrow())
                .build());
      }
    }
    return stream;
  }

  private static List<String> sentences(Random random) {
    var sentences = new ArrayList<String>();
    for (int at = 0; at < 7; at++) {
      var sentence = new StringBuilder(one(NAMES, random)).append(" ").append(one(DEEDS, random));
      for (int piece = 0; piece < 6; piece++) {
        var kinds = random.nextBoolean() ? KINDS : DEEDS;
        sentence.append(random.nextBoolean() ? " the " : " ").append(one(kinds, random));
        sentence.append(" ").append(one(random.nextInt(4) == 0 ? NAMES : THINGS, random));
        sentence.append(" ").append(one(LINKS, random));
      }
      sentences.add(sentence + " " + (20 + random.nextInt(900)) + " " + one(THINGS, random) + ".");
    }
    return sentences;
  }

  private static String one(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }

  /// A copy: some sentences lose a word, one is left out.
  private static List<String> edited(List<String> source, Random random) {
    var copy = new ArrayList<String>();
    for (String sentence : source) {
      var words = new ArrayList<>(List.of(sentence.split(" ")));
      if (random.nextInt(3) == 0) {
        words.remove(4 + random.nextInt(words.size() - 8));
      }
      copy.add(String.join(" ", words));
    }
    copy.remove(random.nextInt(copy.size()));
    return copy;
  }

  private static Map<String, String> origins(List<Report> stream) {
    var tracer = new Tracer(Frequencies.shipped());
    var index = new MemoryNearIndex();
    var readings = new ArrayList<Reading>();
    var imprints = new ArrayList<Imprint>();
    var traces = new HashMap<Citation, Trace>();
    for (Report report : stream) {
      Reading reading = TextReader.read(report);
      Imprint imprint = tracer.imprint(reading);
      var keys = tracer.sketch(imprint);
      var candidates =
          keys.stream()
              .map(
                  key ->
                      index.lookup(key, readings.size() + 1L, 12).stream()
                          .map(
                              near ->
                                  new HeldSentence(
                                      near.seq(), near.part(), imprints.get((int) near.seq() - 1)))
                          .toList())
              .toList();
      var decision = tracer.decide(imprint, Candidates.of(candidates), traces::get);
      decision.own().forEach(trace -> traces.put(trace.sentence(), trace));
      decision.repointed().forEach(trace -> traces.put(trace.sentence(), trace));
      readings.add(reading);
      imprints.add(imprint);
      index.add(readings.size(), null, keys);
    }
    return origins(readings, traces);
  }

  private static Map<String, String> origins(List<Reading> readings, Map<Citation, Trace> traces) {
    var parts = new ArrayList<StoryPart>();
    for (Reading reading : readings) {
      var own =
          reading.sentences().stream()
              .map(sentence -> traces.get(reading.report().cite(sentence.span())))
              .toList();
      parts.add(new StoryPart(reading.report(), Understanding.NOTHING, own));
    }
    var story =
        new StoryWriter(OutletBook.empty())
            .write("r0-0", parts, Explanation.of(1, "made by program"));
    var origins = new HashMap<String, String>();
    story
        .origins()
        .forEach(origin -> origin.reports().forEach(id -> origins.put(id, origin.report())));
    return origins;
  }
}
