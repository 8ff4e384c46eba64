package coranto.web.page.address;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Percent-encoding of addresses (RFC 3986). Reads leniently: a `%` that opens no escape stands for
/// itself, bytes that are no UTF-8 become U+FFFD.
public final class Percent {
  private static final String HEX = "0123456789ABCDEF";

  private Percent() {}

  /// Everything but letters, digits, `-`, `_`, `~` and `.` becomes an escape.
  public static String encode(String text) {
    var out = new StringBuilder(text.length() + 16);
    for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
      if (plain((char) (unit & 0xff))) {
        out.append((char) unit);
      } else {
        out.append('%').append(HEX.charAt((unit >> 4) & 15)).append(HEX.charAt(unit & 15));
      }
    }
    return out.toString();
  }

  public static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    var out = new ByteArrayOutputStream(text.length());
    byte[] units = text.getBytes(StandardCharsets.UTF_8);
    for (int at = 0; at < units.length; at++) {
      int escaped = units[at] == '%' ? escape(units, at) : -1;
      out.write(escaped < 0 ? units[at] : escaped);
      at += escaped < 0 ? 0 : 2;
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /// As [#decode], of a form's field, where `+` stands for a blank.
  public static String decodeField(String text) {
    return decode(text.replace('+', ' '));
  }

  private static int escape(byte[] units, int at) {
    if (at + 2 >= units.length) {
      return -1;
    }
    int high = Character.digit(units[at + 1], 16);
    int low = Character.digit(units[at + 2], 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  private static boolean plain(char letter) {
    return letter < 128 && (Character.isLetterOrDigit(letter) || "-_~.".indexOf(letter) >= 0);
  }
}
