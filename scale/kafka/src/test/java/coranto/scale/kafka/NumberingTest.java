package coranto.scale.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.Incoming;
import coranto.report.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What comes out of the numbering step, without a broker.
class NumberingTest {
  private static final Cluster CLUSTER = Cluster.of(new Properties());
  private static final Packing PACKING = new Packing(1_000_000);

  @TempDir Path folder;
  private TopologyTestDriver driver;
  private TestInputTopic<String, String> ready;
  private TestOutputTopic<String, String> entries;
  private TestOutputTopic<String, String> taken;

  @BeforeEach
  void starts() {
    var settings = new Properties();
    settings.setProperty(StreamsConfig.APPLICATION_ID_CONFIG, "test");
    settings.setProperty(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
    driver = new TopologyTestDriver(Worker.topology(CLUSTER, new PlainSteps()), settings);
    var in = new StringSerializer();
    var out = new StringDeserializer();
    ready = driver.createInputTopic(CLUSTER.ready(), in, in);
    entries = driver.createOutputTopic(CLUSTER.entries(), out, out);
    taken = driver.createOutputTopic(CLUSTER.taken(), out, out);
  }

  @AfterEach
  void ends() {
    driver.close();
  }

  @Test
  void numbersInTheOrderOfTheDoorWhateverComesFirst() {
    hand("north", 2, report("b", "The ferry sails."));
    assertThat(entries()).isEmpty();

    hand("north", 3, report("c", "The mill turns."));
    hand("north", 1, report("a", "The bridge is closed."));

    assertThat(entries()).containsExactly("1 a 1", "2 b 1", "3 c 1");
  }

  @Test
  void oneDoorDoesNotWaitForAnother() {
    hand("north", 2, report("b", "The ferry sails."));
    hand("south", 1, report("s", "The mill turns."));

    assertThat(entries()).containsExactly("1 s 1");
  }

  @Test
  void theSameTextIsAnsweredAndNoEntry() {
    hand("north", 1, report("a", "The bridge is closed."));
    hand("north", 2, report("a", "The bridge is closed."));
    hand("south", 1, report("a", "The bridge is open."));

    assertThat(entries()).containsExactly("1 a 1", "2 a 2");
    assertThat(taken.readValuesToList())
        .map(value -> Answer.of(Packet.read(value)))
        .map(answer -> answer.label().seq() + " " + answer.fresh())
        .containsExactly("1 true", "1 false", "2 true");
  }

  @Test
  void aPageThatIsNoReportHoldsNothingUp() {
    hand("north", 2, report("b", "The ferry sails."));
    hand("north", 1, new Packet(Label.of(Kind.REFUSED, ""), "{\"reason\":\"EMPTY\"}"));

    assertThat(entries()).containsExactly("1 b 1");
  }

  @Test
  void whatNobodyOfOursWroteIsPassedOver() {
    ready.pipeInput("x", "{\"hello\":1}");
    ready.pipeInput("x", "{}\n\n{}");
    hand("north", 1, report("a", "The bridge is closed."));

    assertThat(entries()).containsExactly("1 a 1");
  }

  private static Packet report(String id, String text) {
    return PACKING.report(Incoming.of(Report.draft(id, text).build()));
  }

  private void hand(String door, long number, Packet packet) {
    Packet handed = packet.with(packet.label().handed(door, number));
    ready.pipeInput(handed.label().id(), handed.print());
  }

  private List<String> entries() {
    return entries.readValuesToList().stream()
        .map(value -> Packet.read(value).label())
        .map(label -> label.seq() + " " + label.id() + " " + label.revision())
        .toList();
  }
}
