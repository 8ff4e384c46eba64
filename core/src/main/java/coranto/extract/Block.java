package coranto.extract;

import coranto.text.Chars;

/// A paragraph as it stands on a page: heading, list item, table row, or a run of text between two
/// ends of line; with what can be counted about it.
final class Block {
  /// What its element says it is.
  enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    QUOTE,
    PRE,
    ROW,
    CAPTION,
    TEXT
  }

  final int index;

  /// Number of the path that leads to it, from 0: paragraphs of one kind share it.
  final int path;

  final Box box;
  final Kind kind;
  final String text;

  /// Words; two characters of a script without blanks count as one.
  final int words;

  /// Share of its characters that stand in links, and in bold.
  final float linked;

  final float bold;

  /// Marks that end sentences, and commas.
  final int ends;

  final int commas;

  /// Bits of [Phrases.Kind].
  final int phrases;

  Block(int index, int path, Box box, Kind kind, String text, int linkChars, int boldChars) {
    this.index = index;
    this.path = path;
    this.box = box;
    this.kind = kind;
    this.text = text;
    this.linked = Math.min(1f, linkChars / (float) text.length());
    this.bold = Math.min(1f, boldChars / (float) text.length());
    var counts = new Counts(text);
    this.words = counts.words;
    this.ends = counts.ends;
    this.commas = counts.commas;
    this.phrases = Phrases.SHIPPED.kinds(text);
  }

  boolean closed() {
    int last = text.length() - 1;
    while (last > 0 && Counts.closing(text.charAt(last))) {
      last--;
    }
    return Counts.ending(text.charAt(last));
  }

  boolean says(Phrases.Kind kind) {
    return kind.in(phrases);
  }

  /// Counts words and marks in one pass.
  private static final class Counts {
    int words;
    int ends;
    int commas;

    Counts(String text) {
      int dense = 0;
      boolean inside = false;
      for (int at = 0; at < text.length(); at++) {
        char mark = text.charAt(at);
        boolean unspaced = Chars.unspaced(mark);
        boolean letter = !unspaced && Character.isLetterOrDigit(mark);
        dense += unspaced ? 1 : 0;
        words += letter && !inside ? 1 : 0;
        inside = letter || inside && Chars.apostrophe(mark);
        ends +=
            ending(mark)
                    && (at + 1 == text.length()
                        || !Character.isLetterOrDigit(text.charAt(at + 1))
                        || mark >= 0x80)
                ? 1
                : 0;
        commas += mark == ',' || mark == '、' || mark == '，' || mark == '،' ? 1 : 0;
      }
      words += (dense + 1) / 2;
    }

    static boolean ending(char mark) {
      return switch (mark) {
        case '.', '!', '?', '…', '。', '！', '？', '؟', '۔', '।' -> true;
        default -> false;
      };
    }

    static boolean closing(char mark) {
      return switch (mark) {
        case '"', '”', '’', '\'', ')', ']', '»', '」', '』', '“', '›', '*', ' ' -> true;
        default -> false;
      };
    }
  }
}
