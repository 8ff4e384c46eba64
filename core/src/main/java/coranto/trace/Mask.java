package coranto.trace;

import coranto.text.Fingerprint;

/// The words of a short line with its names and numbers masked: the same for a house's credits,
/// captions and tables whoever they name. Names in a row are one mask, whatever their number and
/// the small words between them.
final class Mask {
  /// More words are no house line.
  private static final int LONGEST = 20;

  private static final int FEWEST = 3;

  /// A word of so few letters between names joins them: `van`, `and`.
  private static final int SMALL = 3;

  private static final long MASK = Fingerprint.of("mask");
  private static final long NAME = Fingerprint.of("name");
  private static final long NUMBER = Fingerprint.of("number");

  /// What a line has that has nothing masked, or is nothing but masks, or is too short or too long.
  static final long NONE = 0;

  private Mask() {}

  /// The mask of a line; [#NONE] when it has none.
  static long of(Form form) {
    if (form.size() < FEWEST || form.size() > LONGEST) {
      return NONE;
    }
    long mask = MASK;
    long before = 0;
    int masked = 0;
    int words = 0;
    for (int at = 0; at < form.size(); at++) {
      Word word = form.word(at);
      long sign = name(form, at) ? NAME : word.number() ? NUMBER : word.hash();
      boolean hidden = sign == NAME || sign == NUMBER;
      masked += hidden ? 1 : 0;
      words += hidden ? 0 : 1;
      mask = hidden && sign == before ? mask : Fingerprint.then(mask, sign);
      before = sign;
    }
    return masked == 0 || words == 0 ? NONE : mask;
  }

  private static boolean name(Form form, int at) {
    boolean between = at > 0 && at + 1 < form.size() && form.name(at - 1) && form.name(at + 1);
    return form.name(at) || between && form.word(at).norm().length() <= SMALL;
  }
}
