package coranto.trace;

/// Tells copying from the mere same statement: what sign there is that the words were taken over.
/// Words inside quotation marks are the speaker's and no sign; nor is the speaker's name beside
/// them.
final class Signs {
  /// How much weight of words outside quotation marks is a sign of copying.
  private static final float TELLING = 11;

  /// How many words in a row are a sign of copying where the rest is reworded.
  private static final int RUN = 5;

  private static final float IN_ORDER = 0.5f;

  /// How much weight of them is one beside other sentences from the same report.
  private static final float BESIDE = 5;

  /// From how many words on a passage in quotation marks is a shared quotation.
  private static final int QUOTED = 5;

  /// How many of the same words, of which weight, are more than a stock phrase.
  private static final int PHRASE = 8;

  private static final float STOCK = 5;

  /// The share of the words around a quotation that are the same where an editor was at work.
  private static final double AROUND = 0.6;

  private Signs() {}

  /// Whether the same words are more than a stock phrase.
  static boolean words(Match match, int neighbours) {
    float weight = match.alignment().shared();
    return neighbours > 0
        || weight >= TELLING
        || match.alignment().here().size() >= PHRASE && weight >= STOCK;
  }

  /// Whether mostly the same words are a sign: enough of them the writer's own, or their frame the
  /// same.
  static boolean editing(Alignment alignment, int neighbours) {
    return telling(alignment)
        || alignment.shared() >= TELLING && alignment.around() >= AROUND
        || neighbours > 0 && own(alignment) >= BESIDE;
  }

  /// Whether other words bear a sign of copying.
  ///
  /// @param neighbours how many other sentences of the report come from the same report
  static boolean copying(Match match, int neighbours) {
    Alignment alignment = match.alignment();
    boolean built = alignment.inOrder() >= IN_ORDER || alignment.longestRun() >= RUN;
    return telling(alignment) && built || neighbours > 0 && own(alignment) >= BESIDE;
  }

  /// Whether enough of what both have is the writer's own.
  static boolean telling(Alignment alignment) {
    return own(alignment) >= TELLING;
  }

  /// The weight of the writer's words that both have: outside quotation marks, and without names
  /// where a quotation is shared.
  private static float own(Alignment alignment) {
    float unquoted = alignment.sharedUnquoted();
    return alignment.sharedQuoted() >= QUOTED
        ? unquoted - alignment.sharedUnquotedNames()
        : unquoted;
  }
}
