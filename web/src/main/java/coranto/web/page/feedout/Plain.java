package coranto.web.page.feedout;

import coranto.web.page.print.Printed;

/// Text that may stand in XML and tells no lies: no control characters, halves of characters, or
/// marks that hide or turn others.
final class Plain {
  private Plain() {}

  static String text(String text) {
    var plain = new StringBuilder(text.length());
    text.codePoints().filter(Plain::legal).forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static boolean legal(int point) {
    boolean xml =
        point == '\t'
            || point == '\n'
            || point >= ' ' && point < 0xD800
            || point > 0xDFFF && point < 0xFFFE
            || point > 0xFFFF;
    return xml && !(point < 0x1_0000 && Printed.lies((char) point));
  }
}
