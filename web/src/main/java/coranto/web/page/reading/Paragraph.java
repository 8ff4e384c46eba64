package coranto.web.page.reading;

import coranto.web.page.cited.Source;
import coranto.web.page.print.Mark;
import coranto.web.page.print.Piece;
import coranto.web.page.print.Why;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A paragraph with the notes that stand beside it.
public record Paragraph(List<Marked> sentences, List<Note> notes) {
  /// A sentence.
  ///
  /// @param number its place in the report, counted from 1: its anchor is `s` and this number
  /// @param href its permanent address
  /// @param cite how to cite it; empty when it is not held
  /// @param lost whether it refers to something the report does not contain
  /// @param more how many characters are left out at its end
  public record Marked(
      int number,
      String href,
      String cite,
      @Nullable Mark mark,
      List<Piece> pieces,
      boolean lost,
      int more) {}

  /// Where neighbouring sentences come from.
  ///
  /// @param numbers "3" or "3–5"
  /// @param source null when fresh
  /// @param origin where its way begins; null when that is the source itself
  /// @param way address of the drawing of it; empty when there is none
  /// @param wordings of the source, with the words that are gone; none when the same
  /// @param changes by name, those that matter
  /// @param lacking what the source says and these sentences leave out
  /// @param why null when there is nothing to explain
  public record Note(
      String numbers,
      int first,
      Mark mark,
      @Nullable Source source,
      @Nullable Source origin,
      String way,
      List<List<Piece>> wordings,
      List<String> changes,
      List<String> lacking,
      @Nullable Why why) {}
}
