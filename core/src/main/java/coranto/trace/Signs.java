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

  /// How many words outside quotation marks, of which weight, make the same frame of a quotation.
  private static final int FRAME = 3;

  private static final float FRAMED = 5;

  /// From how many words on a passage in quotation marks is a shared quotation.
  private static final int QUOTED = 5;

  private Signs() {}

  /// @param neighbours how many other sentences of the report come from the same report
  static boolean copying(Match match, int neighbours) {
    Alignment alignment = match.alignment();
    boolean exact = match.exact();
    boolean built = alignment.inOrder() >= IN_ORDER || alignment.longestRun() >= RUN;
    return telling(alignment) && built
        || exact && framed(alignment)
        || neighbours > 0 && (exact || own(alignment) >= FRAMED);
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

  /// Whether the words around a quotation are the same too.
  private static boolean framed(Alignment alignment) {
    Form here = alignment.here();
    int words = 0;
    for (int at = 0; at < here.size(); at++) {
      words += here.quoted(at) ? 0 : 1;
    }
    return words >= FRAME && words < here.size() && alignment.sharedUnquoted() >= FRAMED;
  }
}
