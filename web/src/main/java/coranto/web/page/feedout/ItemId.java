package coranto.web.page.feedout;

import java.util.HexFormat;
import java.util.OptionalLong;

/// Ids of items as the Google Reader API writes them: long (`tag:google.com,2005:reader/item/` and
/// 16 digits of base 16), and short (a signed number of base 10). Clients send either, and the bare
/// 16 digits.
final class ItemId {
  private static final String LONG = "tag:google.com,2005:reader/item/";
  private static final int DIGITS = 16;

  private ItemId() {}

  static String written(long seq) {
    return LONG + HexFormat.of().toHexDigits(seq);
  }

  /// Empty when it is none of the forms.
  static OptionalLong read(String text) {
    String id = text.startsWith(LONG) ? text.substring(LONG.length()) : text;
    try {
      return OptionalLong.of(
          id.length() == DIGITS || text.startsWith(LONG)
              ? Long.parseUnsignedLong(id, 16)
              : Long.parseLong(id));
    } catch (NumberFormatException _) {
      return OptionalLong.empty();
    }
  }
}
