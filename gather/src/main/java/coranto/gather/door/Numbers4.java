package coranto.gather.door;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Hosts that are numbers of IPv4, in any writing that some system reads: decimal, octal, hex, and
/// short forms (the host parser of the WHATWG's URL standard). What one system reads as 177.0.0.1
/// and another as 127.0.0.1 must mean one thing here.
final class Numbers4 {
  private static final long WHOLE = 1L << 32;

  private Numbers4() {}

  /// Whether a host's last label makes it a number.
  static boolean is(String host) {
    String last = host.substring(host.lastIndexOf('.') + 1);
    return last.matches("\\d+|0[xX][0-9a-fA-F]*");
  }

  /// Four decimal parts; null when it is no number of IPv4.
  static @Nullable String dotted(String host) {
    String[] parts = host.split("\\.", -1);
    if (parts.length > 4) {
      return null;
    }
    long number = 0;
    for (int at = 0; at < parts.length; at++) {
      long part = part(parts[at]);
      boolean last = at == parts.length - 1;
      long room = last ? WHOLE >> (8 * at) : 256;
      if (part < 0 || part >= room) {
        return null;
      }
      number += last ? part : part << (24 - 8 * at);
    }
    return String.format(
        Locale.ROOT,
        "%d.%d.%d.%d",
        number >> 24,
        number >> 16 & 255,
        number >> 8 & 255,
        number & 255);
  }

  /// -1 when it is no number.
  private static long part(String text) {
    boolean hex = text.startsWith("0x") || text.startsWith("0X");
    String digits = hex ? text.substring(2) : text;
    int base = hex ? 16 : digits.length() > 1 && digits.startsWith("0") ? 8 : 10;
    if (digits.isEmpty()) {
      return hex ? 0 : -1;
    }
    try {
      return digits.length() > 12 ? -1 : Long.parseLong(digits, base);
    } catch (NumberFormatException _) {
      return -1;
    }
  }
}
