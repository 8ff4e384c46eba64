package coranto.extract;

import coranto.text.Chars;
import java.util.Locale;

/// Small names and lines as they stand in attributes and scripts.
final class Names {
  private static final int LONGEST_TAG = 300;

  private Names() {}

  /// With single blanks, nothing invisible and no markup.
  static String squeezed(String text) {
    var out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      int tag = point == '<' ? tagEnd(text, at) : -1;
      if (tag > 0) {
        at = tag;
      } else {
        append(out, point);
        at += Character.charCount(point);
      }
    }
    return out.toString().strip();
  }

  private static void append(StringBuilder out, int point) {
    boolean surrogate = point >= 0xd800 && point <= 0xdfff;
    boolean joiner = point == 0x200c || point == 0x200d;
    if (point <= ' ' || point == 0x7f || Character.isSpaceChar(point)) {
      blank(out);
    } else if (!surrogate && (joiner || !Chars.invisible(point))) {
      out.appendCodePoint(point);
    }
  }

  private static void blank(StringBuilder out) {
    if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
      out.append(' ');
    }
  }

  /// One past the end of the tag that opens here; -1 when none does.
  private static int tagEnd(String text, int at) {
    char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    boolean name = after == '/' || after >= 'a' && after <= 'z' || after >= 'A' && after <= 'Z';
    for (int end = at; name && end < Math.min(text.length(), at + LONGEST_TAG); end++) {
      if (text.charAt(end) == '>') {
        return end + 1;
      }
    }
    return -1;
  }

  /// Letters and digits alone, in lower case: to compare names.
  static String bare(String text) {
    var out = new StringBuilder(text.length());
    boolean plain = true;
    for (int at = 0; at < text.length(); at++) {
      char mark = text.charAt(at);
      if (mark < 0x80) {
        if (mark >= 'a' && mark <= 'z' || mark >= '0' && mark <= '9') {
          out.append(mark);
        } else if (mark >= 'A' && mark <= 'Z') {
          out.append((char) (mark | 0x20));
        }
      } else {
        plain = false;
        at = append(out, text, at);
      }
    }
    return plain ? out.toString() : out.toString().toLowerCase(Locale.ROOT);
  }

  /// Appends what stands at `at` when it is a letter or digit; the index of its last unit.
  private static int append(StringBuilder out, String text, int at) {
    int point = text.codePointAt(at);
    if (Character.isLetterOrDigit(point)) {
      out.appendCodePoint(point);
    }
    return at + Character.charCount(point) - 1;
  }
}
