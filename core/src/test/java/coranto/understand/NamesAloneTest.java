package coranto.understand;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.Report;
import coranto.text.Resource;
import coranto.text.TextReader;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whoever needs the names alone gets the same ones, without all that is understood besides.
class NamesAloneTest {
  private static final Understander UNDERSTANDER = Understander.standard();

  /// @param names how many there are at least
  record Text(@Nullable String language, String text, int names) {}

  static Stream<Text> texts() {
    String page =
        String.join(
            "\n\n", Resource.lines(NamesAloneTest.class, "/coranto/understand/stitched-page.txt"));
    return Stream.of(
        new Text(null, page, 8),
        new Text("de", "Olaf Sanders reist nach Hamburg. Sanders bleibt dort.", 2),
        new Text("fr", "Le président Marcel Aubrac est arrivé à Lyon. Il y reste.", 2),
        new Text("en", "Mayor Mara Lund said she would go. “We will see,” Lund said.", 1),
        new Text("en", "...", 0),
        new Text("en", "", 0));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void theyAreThoseThatAreUnderstood(Text text) {
    var reading =
        TextReader.read(Report.draft("r1", text.text()).language(text.language()).build());

    assertThat(UNDERSTANDER.names(reading))
        .hasSizeGreaterThanOrEqualTo(text.names())
        .isEqualTo(UNDERSTANDER.understand(reading).names());
  }
}
