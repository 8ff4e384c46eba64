package coranto.extract;

import coranto.extract.Extraction.Reason;
import coranto.extract.Extraction.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells a page that is no report, and why.
final class PageKind {
  private static final Trees REPORT = Trees.shipped("report.txt", Survey.NAMES);

  /// Under this probability a page with a text is held to be a list.
  private static final float LEAST = 0.35f;

  /// A page of at most this many words may be a login, a challenge or an error.
  private static final int SHORT = 250;

  private static final int SOME = 20;

  private PageKind() {}

  /// Why there is no report on a page whose best text is `kept`; null when there is one.
  static @Nullable Refused refusal(Facts facts, Blocks blocks, List<Block> kept, Survey survey) {
    int words = words(kept);
    int all = words(blocks.all());
    Reason notice = all <= SHORT || words < SOME ? Notices.SHIPPED.of(facts.title, blocks) : null;
    if (notice != null) {
      return new Refused(notice, detail(notice));
    }
    if (all == 0) {
      return new Refused(Reason.EMPTY, "the page has no text");
    }
    if (words == 0) {
      return new Refused(all > SHORT ? Reason.INDEX : Reason.EMPTY, "no paragraph of running text");
    }
    float report = REPORT.probability(survey.row());
    return report < LEAST
        ? new Refused(Reason.INDEX, "looks like a list of pages, not like one report")
        : null;
  }

  private static int words(List<Block> blocks) {
    return blocks.stream().mapToInt(block -> block.words).sum();
  }

  private static String detail(Reason notice) {
    return switch (notice) {
      case CHALLENGE -> "the site asks whether a person is reading";
      case LOGIN -> "the site asks for a login";
      case ERROR -> "the site says that something went wrong";
      case EMPTY, INDEX, MEDIA, NOT_TEXT, TOO_LARGE -> "";
    };
  }
}
