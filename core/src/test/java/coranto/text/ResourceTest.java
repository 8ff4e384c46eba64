package coranto.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ResourceTest {
  @Test
  void commentsAndBlankLinesAreLeftOut() {
    assertThat(Resource.lines(Resource.class, "cues.txt"))
        .contains("said")
        .noneMatch(line -> line.isBlank() || line.startsWith("#"));
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> Resource.bytes(Resource.class, "missing.txt"))
        .hasMessageContaining("missing.txt");
  }
}
