package coranto.text;

/// What single characters are to a reader of news.
public final class Chars {
  private Chars() {}

  /// Characters that print nothing: zero-width ones, soft hyphens, direction marks, BOM.
  public static boolean invisible(int point) {
    return point == 0xad
        || point >= 0x200b && point <= 0x200f
        || point >= 0x202a && point <= 0x202e
        || point >= 0x2060 && point <= 0x2069
        || point == 0xfeff;
  }

  public static boolean apostrophe(int point) {
    return point == '\'' || point == '’' || point == 'ʼ' || point == '‘' || point == '`';
  }

  /// Letters of scripts that are written without blanks between words.
  public static boolean unspaced(int point) {
    if (point < 0xe00) {
      return false;
    }
    return point < 0xf00
        || point >= 0x1000 && point < 0x10a0
        || point >= 0x1780 && point < 0x1800
        || point >= 0x3040 && point < 0x3100
        || point >= 0x3400 && point < 0x4dc0
        || point >= 0x4e00 && point < 0xa000
        || point >= 0xf900 && point < 0xfb00
        || point >= 0x20000 && point < 0x33000
        || point == 0x3005
        || point == 0x30fc;
  }

  /// A mark in its plainest form: one kind of quotation mark, of apostrophe and of dash.
  static String plainMark(String mark) {
    return switch (mark) {
      case "“", "”", "„", "«", "»", "‟" -> "\"";
      case "‘", "’", "`", "‚", "‹", "›" -> "'";
      case "–", "—", "‒", "―", "−" -> "-";
      case "…" -> "...";
      default -> mark;
    };
  }

  /// Marks that end a sentence in any script.
  static boolean ends(int point) {
    return switch (point) {
      case '.', '!', '?', '…', '。', '！', '？', '؟', '۔', '।' -> true;
      default -> false;
    };
  }

  /// Marks that may follow the end of a sentence and belong to it.
  static boolean closes(int point) {
    return switch (point) {
      case '"', '”', '’', '\'', ')', ']', '»', '“', '›', '*', '」', '』', '）', '】', '》' -> true;
      default -> false;
    };
  }

  /// Marks that may open a sentence.
  static boolean opens(int point) {
    return switch (point) {
      case '"',
          '“',
          '‘',
          '\'',
          '(',
          '[',
          '«',
          '„',
          '「',
          '『',
          '»',
          '›',
          '¿',
          '¡',
          '-',
          '–',
          '—',
          '•' ->
          true;
      default -> false;
    };
  }
}
