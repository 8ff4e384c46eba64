package coranto.scale.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.flow.MemoryNearIndex;
import coranto.flow.NearIndex;
import coranto.flow.NearIndex.Near;
import coranto.flow.Pipeline;
import coranto.report.Entry;
import coranto.testkit.MadeStream;
import coranto.testkit.MemoryTruth;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The near index in several parts finds what one finds: without a broker.
class LookupTest {
  private static final long SEED = 20310402;

  @TempDir Path folder;
  private final PlainSteps steps = new PlainSteps();

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 7})
  void severalPartsFindWhatOneFinds(int parts) {
    List<Asked> stream = stream(120);

    assertThat(found(stream, parts)).as("seed %d", SEED).isEqualTo(found(stream, 1));
  }

  @Test
  void entriesGoThroughTheTopologyAndAreFound() {
    List<Finds> found = throughTopology(40);

    assertThat(found).as("seed %d", SEED).isEqualTo(found(stream(40), 1));
    assertThat(found).anyMatch(each -> each.near().stream().anyMatch(near -> near.size() > 1));
  }

  @Test
  void sketchesAndFindsComeBackAsTheyWent() {
    var sketches = stream(1).getFirst().sketches();
    var finds = new Finds(List.of(List.of(new Near(7, 3, 1.5f)), List.of()));

    assertThat(Sketches.read(sketches.print()).print()).isEqualTo(sketches.print());
    assertThat(Sketches.read(sketches.print()).held()).hasSameSizeAs(sketches.held());
    assertThat(Finds.read(finds.print())).isEqualTo(finds);
  }

  /// What is found for each, when each stands in one of so many parts.
  private static List<Finds> found(List<Asked> stream, int parts) {
    List<NearIndex> indexes =
        Stream.<NearIndex>generate(MemoryNearIndex::new).limit(parts).toList();
    var found = new ArrayList<Finds>();
    for (Asked asked : stream) {
      List<Finds> each = indexes.stream().map(index -> Lookup.find(index, asked)).toList();
      found.add(Finds.best(each, Pipeline.SENTENCES_NEAR));
      NearIndex own = indexes.get((int) (asked.seq() % parts));
      own.add(asked.seq(), asked.day(), asked.sketches().held());
    }
    return found;
  }

  /// The same by the steps of a worker, with a near index in one part: the driver knows no more.
  private List<Finds> throughTopology(int count) {
    var settings = new Properties();
    settings.setProperty("lookups", "1");
    Cluster cluster = Cluster.of(settings);
    var packing = new Packing(1_000_000);
    long number = 0;
    try (var driver = new TopologyTestDriver(Worker.topology(cluster, steps), streams())) {
      var text = new StringSerializer();
      var read = new StringDeserializer();
      var incoming = driver.createInputTopic(cluster.incoming(), text, text);
      var candidates = driver.createOutputTopic(cluster.candidates(), read, read);
      for (var each : MadeStream.of(SEED, count)) {
        Packet packet = packing.report(each);
        number++;
        incoming.pipeInput("x", packet.with(packet.label().handed("north", number)).print());
      }
      return candidates.readValuesToList().stream().map(Finds::read).toList();
    }
  }

  private Properties streams() {
    var settings = new Properties();
    settings.setProperty(StreamsConfig.APPLICATION_ID_CONFIG, "test");
    settings.setProperty(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
    return settings;
  }

  private List<Asked> stream(int count) {
    var truth = new MemoryTruth();
    truth.take(MadeStream.of(SEED, count));
    var stream = new ArrayList<Asked>();
    for (Entry entry : truth.entries(0, count)) {
      var report = ((Entry.Revised) entry).report();
      var sketches = Sketches.of(steps.prepare(report));
      stream.add(new Asked(entry.seq(), report.time().day(), sketches));
    }
    return stream;
  }
}
