package coranto.extract;

import coranto.extract.Extraction.Reason;
import coranto.extract.Extraction.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells a page that is no report, and why.
final class PageKind {
  private static final Trees REPORT = Trees.shipped("report.txt", Survey.NAMES);

  /// Under this probability of being a report a page with a text is held to be a list; tuned by
  /// JudgeFolds.
  private static final float LEAST = 0.5f;

  /// The same for a page that is hardly more than long paragraphs.
  private static final float LEAST_PLAIN = 0.3f;

  /// So many words on a page that calls itself a piece of news are one: no list does.
  private static final int ENOUGH = 60;

  /// A list has more links; what has fewer and is mostly its text is one report.
  private static final int FEW_LINKS = 8;

  /// A page of at most this many words may be a login, a challenge or an error.
  private static final int SHORT = 250;

  /// Fewer words are hardly a text.
  private static final int SOME = 20;

  private PageKind() {}

  /// Why there is no report on a page whose best text is `kept`; null when there is one.
  static @Nullable Refused refusal(
      Facts facts, Blocks blocks, List<Block> kept, Survey survey, Remarks.Kind kind) {
    int words = words(kept);
    int all = words(blocks.all());
    Reason notice = all <= SHORT || words < SOME ? Notices.SHIPPED.of(facts.title, blocks) : null;
    if (notice != null) {
      return new Refused(notice, detail(notice));
    }
    if (all == 0) {
      return new Refused(Reason.EMPTY, "the page has no text");
    }
    if (kind == Remarks.Kind.MEDIA && words < SOME) {
      return new Refused(Reason.MEDIA, "a video or gallery with hardly a text");
    }
    if (words == 0) {
      return new Refused(all > SHORT ? Reason.INDEX : Reason.EMPTY, "no paragraph of running text");
    }
    boolean news = facts.linked.news() && words >= ENOUGH;
    boolean alone = words * 2 > all && survey.fewLinks(FEW_LINKS);
    return !news && !alone && list(survey)
        ? new Refused(Reason.INDEX, "looks like a list of pages, not like one report")
        : null;
  }

  private static boolean list(Survey survey) {
    return REPORT.probability(survey.row()) < (survey.plain() ? LEAST_PLAIN : LEAST);
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
