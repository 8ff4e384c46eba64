package coranto.extract;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import coranto.report.Page;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// From bytes to characters, as browsers do it and a little better: byte order mark; what is valid
/// UTF-8 is UTF-8 whatever is declared; header; meta; detection.
public final class Charsets {
  /// How far into the page a declaration is looked for, in bytes.
  private static final int PRESCAN = 4096;

  /// Names by which pages mean a larger set than they say, after the WHATWG's list.
  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("latin-1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("iso-8859-11", "x-windows-874"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("x-gbk", "GB18030"),
          Map.entry("big5", "Big5-HKSCS"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("sjis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"));

  private Charsets() {}

  /// The characters of a page.
  public static String decode(Page page) {
    byte[] bytes = page.bytes();
    Charset marked = marked(bytes);
    if (marked != null) {
      return new String(bytes, marked);
    }
    Charset declared = declared(page);
    return declared != null && escaped(declared)
        ? new String(bytes, declared)
        : utf8(bytes)
            .orElseGet(() -> new String(bytes, declared == null ? detect(bytes) : declared));
  }

  /// Whether a page's bytes hold the marks of HTML as ASCII has them, and no others that look
  /// alike.
  static boolean transparent(Page page) {
    Charset declared = marked(page.bytes()) == null ? declared(page) : StandardCharsets.UTF_16;
    return declared == null || !escaped(declared);
  }

  private static @Nullable Charset marked(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
    return switch (first) {
      case 0xfeff -> StandardCharsets.UTF_16BE;
      case 0xfffe -> StandardCharsets.UTF_16LE;
      default -> null;
    };
  }

  private static @Nullable Charset declared(Page page) {
    Charset header = named(page.header("content-type"));
    if (header != null) {
      return header;
    }
    int length = Math.min(PRESCAN, page.bytes().length);
    Charset meta = named(new String(page.bytes(), 0, length, StandardCharsets.ISO_8859_1));
    // a declaration that could be read as single bytes can't be UTF-16
    return meta != null && meta.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : meta;
  }

  /// Sets whose bytes are ASCII or hold NULs, so that they look like UTF-8 and aren't.
  public static boolean escaped(Charset charset) {
    return charset.name().startsWith("ISO-2022") || charset.name().startsWith("UTF-16");
  }

  /// The text when the bytes are valid UTF-8; the quick way serves nearly all.
  private static Optional<String> utf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf('\ufffd') < 0 || valid(bytes) ? Optional.of(text) : Optional.empty();
  }

  private static boolean valid(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException _) {
      return false;
    }
  }

  /// The charset after the first `charset=` that names one we have.
  public static @Nullable Charset named(@Nullable String declaration) {
    if (declaration == null) {
      return null;
    }
    String lower = declaration.toLowerCase(Locale.ROOT);
    int at = lower.indexOf("charset");
    while (at >= 0) {
      Charset found = known(value(lower, at + "charset".length()));
      if (found != null) {
        return found;
      }
      at = lower.indexOf("charset", at + 1);
    }
    return null;
  }

  /// What stands from `from` on, past equals signs, quotation marks and blanks.
  public static String value(String text, int from) {
    int start = from;
    while (start < text.length() && "= \"'".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < text.length() && "\"'; >/,\r\n\t".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(start, end);
  }

  /// The charset that a declaration means by a name in lower case; null when there is none.
  public static @Nullable Charset known(String name) {
    try {
      String meant = MEANT.getOrDefault(name, name);
      return meant.isEmpty() ? null : Charset.forName(meant);
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  /// What the bytes look like.
  public static Charset detect(byte[] bytes) {
    var detector = new CharsetDetector();
    detector.enableInputFilter(true);
    CharsetMatch match = detector.setText(bytes).detect();
    Charset found = match == null ? null : known(match.getName().toLowerCase(Locale.ROOT));
    return found == null ? StandardCharsets.UTF_8 : found;
  }
}
