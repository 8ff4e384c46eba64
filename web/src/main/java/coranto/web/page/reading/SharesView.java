package coranto.web.page.reading;

import coranto.web.page.cited.Source;
import coranto.web.page.print.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the words of a report come from.
///
/// @param bar pieces of a bar of 1,000 units
/// @param told in a sentence
/// @param quoted "120 words" inside quotation marks; empty when there are none
/// @param more "3 % from 2 more reports"; empty when all are named
public record SharesView(
    List<Slice> bar, List<Part> parts, String told, String quoted, String more) {
  public SharesView {
    bar = List.copyOf(bar);
    parts = List.copyOf(parts);
  }

  /// A piece of the bar.
  public record Slice(Mark mark, int x, int width) {}

  /// Words with one source.
  ///
  /// @param source null when they are its own, or when its report isn't held any more
  public record Part(List<Portion> portions, @Nullable Source source) {
    /// Whether they go back to no other report.
    boolean own() {
      return portions.getFirst().mark() == Mark.FRESH || portions.getFirst().mark() == Mark.SAME;
    }
  }

  /// Words of one kind.
  public record Portion(Mark mark, int words, String percent) {}
}
