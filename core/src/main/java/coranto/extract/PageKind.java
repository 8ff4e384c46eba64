package coranto.extract;

import coranto.extract.Extraction.Reason;
import coranto.extract.Extraction.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells a page that is no report, and why.
final class PageKind {
  private PageKind() {}

  /// Why there is no report on a page whose best text is `kept`; null when there is one.
  static @Nullable Refused refusal(Facts facts, Blocks blocks, List<Block> kept) {
    int words = kept.stream().mapToInt(block -> block.words).sum();
    if (blocks.size() == 0) {
      return new Refused(Reason.EMPTY, "the page has no text");
    }
    int all = blocks.all().stream().mapToInt(block -> block.words).sum();
    if (words == 0) {
      return new Refused(all > 100 ? Reason.INDEX : Reason.EMPTY, "no paragraph of running text");
    }
    return null;
  }
}
