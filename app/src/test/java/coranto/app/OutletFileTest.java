package coranto.app;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.text.Resource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The outlet file that ships is one that people can edit: every line whole, every domain once.
class OutletFileTest {
  private static final Set<String> KINDS =
      Set.of("agency", "newspaper", "broadcaster", "site", "press-office");

  @Test
  void everyLineIsWhole() {
    List<String> lines = Resource.lines(OutletFileTest.class, "outlets.tsv");
    var domains = new HashSet<String>();

    assertThat(lines).hasSizeGreaterThan(500);
    for (String line : lines) {
      String[] columns = line.split("\t", -1);
      assertThat(columns).as(line).hasSize(6);
      assertThat(domains.add(columns[0])).as(line).isTrue();
      assertThat(columns[0]).as(line).matches("[a-z0-9-]+(?:\\.[a-z0-9-]+)+");
      assertThat(columns[1]).as(line).isNotBlank();
      assertThat(KINDS).as(line).contains(columns[3]);
      assertThat(columns[4]).as(line).matches("[a-z]{2}");
      assertThat(columns[5]).as(line).matches("[A-Z]{2}");
    }
  }
}
