package coranto.models;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Cuts text into the pieces of words that a BERT model knows, by their numbers (WordPiece,
/// Schuster
/// and Nakajima 2012; Devlin and others 2019): each word is cut into the longest pieces of the
/// vocabulary, from the left; a word that can't be is one unknown piece.
final class WordPiece {
  /// A longer word is unknown, without a try.
  private static final int LONGEST_WORD = 100;

  /// How a piece begins that goes on a word.
  private static final String GOING_ON = "##";

  private final Map<String, Integer> vocabulary;
  private final BertWords words;
  private final int opening;
  private final int closing;
  private final int unknown;

  /// @param vocabulary the number of each piece; `[CLS]`, `[SEP]` and `[UNK]` are among them
  WordPiece(Map<String, Integer> vocabulary, BertWords words) {
    this.vocabulary = Map.copyOf(vocabulary);
    this.words = words;
    this.opening = special("[CLS]");
    this.closing = special("[SEP]");
    this.unknown = special("[UNK]");
  }

  private int special(String piece) {
    return Objects.requireNonNull(
        vocabulary.get(piece), () -> "no " + piece + " in the vocabulary");
  }

  /// The numbers of a text's pieces, between those that open and close it.
  ///
  /// @param most how many at most; the text's end is cut off
  long[] pieces(String text, int most) {
    var pieces = new Pieces(most - 1);
    pieces.add(opening);
    for (String word : words.of(text, most)) {
      cut(word, pieces);
    }
    return pieces.closed(closing);
  }

  private void cut(String word, Pieces pieces) {
    int begun = pieces.size();
    int from = 0;
    while (from < word.length()) {
      int end = word.length() > LONGEST_WORD ? from : word.length();
      Integer piece = null;
      while (end > from && piece == null) {
        piece = piece(word, from, end--);
      }
      if (piece == null) {
        pieces.cutTo(begun);
        pieces.add(unknown);
        return;
      }
      pieces.add(piece);
      from = end + 1;
    }
  }

  private @Nullable Integer piece(String word, int from, int end) {
    String letters = word.substring(from, end);
    return vocabulary.get(from == 0 ? letters : GOING_ON + letters);
  }
}
