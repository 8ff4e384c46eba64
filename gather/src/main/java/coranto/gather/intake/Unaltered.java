package coranto.gather.intake;

import coranto.extract.Extraction;
import coranto.extract.Extractor;
import coranto.flow.HeldPages;
import coranto.report.Entry.Revised;
import coranto.report.Page;
import coranto.report.Report;
import java.util.Optional;

/// Tells whether an outlet altered a report, or only we read it otherwise now: after an upgrade of
/// the
/// extractor the old page and the new are read by the same version before they are compared.
final class Unaltered {
  private final HeldPages pages;
  private final Extractor extractor;

  Unaltered(HeldPages pages, Extractor extractor) {
    this.pages = pages;
    this.extractor = extractor;
  }

  /// @param now as it is read now, by this version
  boolean since(Revised held, Report now) {
    if (held.report().textHash().equals(now.textHash())) {
      return true;
    }
    String version = held.revision().extractor();
    if (version == null || version.equals(Extractor.VERSION) || version.equals(FeedWords.VERSION)) {
      return false;
    }
    Optional<Page> page = pages.page(held.report().id(), held.revision().number());
    return page.isPresent()
        && extractor.extract(page.get(), held.report().id())
            instanceof Extraction.Extracted(var again, var _)
        && filled(again, held.report()).textHash().equals(now.textHash());
  }

  /// A page read again, with what was known of its report and it doesn't say itself.
  static Report filled(Report again, Report held) {
    var draft = again.change();
    draft.title(again.title() == null ? held.title() : again.title());
    draft.byline(again.byline().isEmpty() ? held.byline() : again.byline());
    draft.published(again.published() == null ? held.published() : again.published());
    draft.language(again.language() == null ? held.language() : again.language());
    draft.tags(again.tags().isEmpty() ? held.tags() : again.tags());
    return draft.build();
  }
}
