package coranto.web.page.report;

import coranto.web.page.cited.Citing;
import coranto.web.page.cited.Source;
import coranto.web.page.print.Piece;
import coranto.web.page.reading.Findings;
import coranto.web.page.reading.Paragraph;
import coranto.web.page.reading.Paragraph.Note;
import coranto.web.page.reading.SharesView;
import coranto.web.page.way.Way;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A report's page, in one of its revisions.
///
/// @param outlet address of its outlet's page; empty when nothing is known of the outlet
/// @param lookalike the known outlet that this one is written like without being it; empty when
/// there
///     is none
/// @param title in pieces, since a citation may ask for words of it
/// @param titleNotes where the title comes from; none when it is fresh or isn't traced
/// @param outward the outlet's own page; null when there is none that may be linked to
/// @param story leads to the page of the story it is in
/// @param pictureOutward its picture where it stands; null when there is none that may be linked to
/// @param picture the same from this site; null when pictures are not shown
/// @param shares where its words come from; null when it has none outside quotation marks
/// @param cite how to cite the words asked for; null when none were asked for
/// @param way of the sentence asked for; null when it goes back to nothing held
/// @param data the report in the words of schema.org
/// @param changed what differs from the revision before
record ReportView(
    Source source,
    String outlet,
    String lookalike,
    List<Piece> title,
    List<Note> titleNotes,
    String byline,
    @Nullable String outward,
    String story,
    @Nullable String pictureOutward,
    @Nullable String picture,
    List<Fact> facts,
    List<RevisionLink> revisions,
    @Nullable SharesView shares,
    List<Paragraph> paragraphs,
    int part,
    int parts,
    @Nullable String earlier,
    @Nullable String later,
    List<Changed> changed,
    Findings findings,
    @Nullable Citing cite,
    @Nullable Way way,
    String data) {
  /// Something known about the report, such as when it was first seen.
  record Fact(String name, String value, String iso, String note) {}

  /// A revision to choose.
  record RevisionLink(int number, String href, String seen, boolean current) {}

  /// A sentence that a revision changed.
  ///
  /// @param how "changed", "added", "dropped", "moved"
  /// @param before empty when it was added or moved
  /// @param after empty when it was dropped
  /// @param changes by name, those that matter
  record Changed(String how, List<Piece> before, List<Piece> after, List<String> changes) {}
}
