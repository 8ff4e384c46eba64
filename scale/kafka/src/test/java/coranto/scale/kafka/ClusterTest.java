package coranto.scale.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Properties;
import org.junit.jupiter.api.Test;

class ClusterTest {
  @Test
  void whatIsNotSetIsAsDocumented() {
    var cluster = Cluster.of(new Properties());

    assertThat(cluster.servers()).isEqualTo("localhost:9092");
    assertThat(cluster.entries()).isEqualTo("coranto.entries");
    assertThat(cluster.partitions()).isEqualTo(16);
  }

  @Test
  void settingsOfKafkaAreHandedOn() {
    var cluster = Cluster.of(said("kafka.security.protocol", "SSL"));

    assertThat(cluster.clients()).containsEntry("security.protocol", "SSL");
  }

  @Test
  void whatIsNoSettingIsToldByName() {
    assertThatThrownBy(() -> Cluster.of(said("partition", "3")))
        .hasMessage("no setting of a cluster is called partition");
    assertThatThrownBy(() -> Cluster.of(said("partitions", "many")))
        .hasMessageContaining("partitions is a number");
  }

  private static Properties said(String key, String value) {
    var said = new Properties();
    said.setProperty(key, value);
    return said;
  }
}
