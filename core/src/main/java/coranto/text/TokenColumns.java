package coranto.text;

import coranto.report.Tokens;
import java.util.Arrays;
import java.util.Locale;

/// Gathers tokens and makes their normal forms.
final class TokenColumns {
  private final String text;
  private int[] from;
  private int[] to;
  private String[] norms;
  private byte[] kinds;
  private int size;

  TokenColumns(String text) {
    this.text = text;
    int expected = text.length() / 5 + 8;
    from = new int[expected];
    to = new int[expected];
    norms = new String[expected];
    kinds = new byte[expected];
  }

  void add(int start, int end, Tokens.Kind kind) {
    if (size == from.length) {
      grow();
    }
    from[size] = start;
    to[size] = end;
    norms[size] = normal(start, end, kind);
    kinds[size++] = (byte) kind.ordinal();
  }

  Tokens tokens() {
    return new Tokens(
        text,
        Arrays.copyOf(from, size),
        Arrays.copyOf(to, size),
        Arrays.copyOf(norms, size),
        Arrays.copyOf(kinds, size));
  }

  private void grow() {
    int larger = size * 2;
    from = Arrays.copyOf(from, larger);
    to = Arrays.copyOf(to, larger);
    norms = Arrays.copyOf(norms, larger);
    kinds = Arrays.copyOf(kinds, larger);
  }

  private String normal(int start, int end, Tokens.Kind kind) {
    String raw = text.substring(start, end);
    return switch (kind) {
      case MARK -> Chars.plainMark(raw);
      case NUMBER -> plain(raw).replace(",", "");
      case WORD -> plain(raw);
    };
  }

  /// Lower case, straight apostrophes, no dots, nothing invisible.
  private static String plain(String raw) {
    for (int at = 0; at < raw.length(); at++) {
      char here = raw.charAt(at);
      if (here == '.' && Character.isLetter(raw.charAt(0)) || here >= 0xad && needsCare(here)) {
        return scrubbed(raw).toLowerCase(Locale.ROOT);
      }
    }
    return raw.toLowerCase(Locale.ROOT);
  }

  private static boolean needsCare(char here) {
    return here > 0x1fff || Chars.invisible(here) || Chars.apostrophe(here);
  }

  private static String scrubbed(String raw) {
    var kept = new StringBuilder(raw.length());
    for (int at = 0; at < raw.length(); at++) {
      char here = raw.charAt(at);
      if (here != '.' && !Chars.invisible(here)) {
        kept.append(Chars.apostrophe(here) ? '\'' : here);
      }
    }
    return kept.toString();
  }
}
