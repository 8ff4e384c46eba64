package coranto.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A report's page, in one of its revisions.
///
/// @param outlet address of its outlet's page; empty when nothing is known of the outlet
/// @param lookalike the known outlet that this one is written like without being it; empty when
/// there
///     is none
/// @param title in pieces, since a citation may ask for words of it
/// @param outward the outlet's own page; null when there is none that may be linked to
/// @param story leads to the page of the story it is in
/// @param pictureOutward its picture where it stands; null when there is none that may be linked to
/// @param picture the same from this site; null when pictures are not shown
/// @param shares where its words come from; null when it has none outside quotation marks
/// @param cite how to cite the words asked for; null when none were asked for
/// @param changed what differs from the revision before
record ReportView(
    Source source,
    String outlet,
    String lookalike,
    List<Piece> title,
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
    @Nullable Cite cite) {
  /// Something known about the report, such as when it was first seen.
  record Fact(String name, String value, String iso, String note) {}

  /// What a citation needs.
  ///
  /// @param hash SHA-256 of the revision's title and text
  /// @param address of the words, on this site
  record Cite(String words, int revision, String hash, String address) {}

  /// A revision to choose.
  record RevisionLink(int number, String href, String seen, boolean current) {}

  /// A paragraph with the notes that stand beside it.
  record Paragraph(List<Marked> sentences, List<Note> notes) {}

  /// A sentence.
  ///
  /// @param number its place in the report, counted from 1: its anchor is `s` and this number
  /// @param href its permanent address
  /// @param lost whether it refers to something the report does not contain
  /// @param more how many characters are left out at its end
  record Marked(
      int number, String href, @Nullable Mark mark, List<Piece> pieces, boolean lost, int more) {}

  /// Where neighbouring sentences come from.
  ///
  /// @param numbers "3" or "3–5"
  /// @param source null when fresh
  /// @param wordings of the source, with the words that are gone; none when the same
  /// @param changes by name, those that matter
  /// @param lacking what the source says and these sentences leave out
  /// @param why null when there is nothing to explain
  record Note(
      String numbers,
      int first,
      Mark mark,
      @Nullable Source source,
      List<List<Piece>> wordings,
      List<String> changes,
      List<String> lacking,
      @Nullable Why why) {}

  /// A sentence that a revision changed.
  ///
  /// @param how "changed", "added", "dropped", "moved"
  /// @param before empty when it was added or moved
  /// @param after empty when it was dropped
  /// @param changes by name, those that matter
  record Changed(String how, List<Piece> before, List<Piece> after, List<String> changes) {}

  /// All that was understood.
  record Findings(
      List<Named> people,
      List<Named> organisations,
      List<Named> places,
      List<Said> quotes,
      List<Sides> disputes,
      List<Polled> polls,
      List<Dated> dates,
      List<Lost> lost,
      List<Lacking> lacking) {
    boolean none() {
      return people.isEmpty()
          && organisations.isEmpty()
          && places.isEmpty()
          && quotes.isEmpty()
          && disputes.isEmpty()
          && polls.isEmpty()
          && dates.isEmpty()
          && lost.isEmpty()
          && lacking.isEmpty();
    }
  }

  /// Someone or something named.
  ///
  /// @param person address of the person over all reports; empty when there is none
  record Named(String name, String roles, String times, String href, String person) {}

  /// A quote.
  ///
  /// @param how "said, in a letter"
  record Said(String speaker, String how, String words, String href) {}

  /// A claim and its denial.
  record Sides(
      String claimedBy,
      String claim,
      String claimHref,
      String deniedBy,
      String denial,
      String denialHref) {}

  /// A poll.
  record Polled(String words, String href, List<StoryView.Fact> facts, List<String> missing) {}

  /// A day or time.
  record Dated(String label, String words, String href) {}

  /// Lost context.
  record Lost(String words, String why, String href) {}
}
