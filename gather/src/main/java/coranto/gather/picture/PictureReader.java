package coranto.gather.picture;

import coranto.gather.picture.PictureReading.Picture;
import coranto.gather.picture.PictureReading.Refused;
import java.nio.charset.StandardCharsets;

/// Tells pictures by their bytes: JPEG, PNG, GIF and WebP, of a size that a browser can bear. What
/// is
/// anything else, an SVG with a script in it or a page, is refused whatever its headers say.
public final class PictureReader {
  /// More points than this a browser would unpack into hundreds of megabytes.
  static final long MOST_POINTS = 60_000_000;

  private static final int JPEG_START = 0xd8;
  private static final int JPEG_SCAN = 0xda;

  private PictureReader() {}

  /// Never throws for what the bytes hold.
  public static PictureReading read(byte[] bytes) {
    PictureReading read = any(bytes);
    return switch (read) {
      case Picture(var _, var width, var height)
          when width < 1 || height < 1 || (long) width * height > MOST_POINTS ->
          new Refused("a picture of " + width + " by " + height + " points");
      case Picture _, Refused _ -> read;
    };
  }

  private static PictureReading any(byte[] bytes) {
    if (starts(bytes, 0, "\u0089PNG\r\n\u001a\n") && starts(bytes, 12, "IHDR")) {
      return sized(bytes, 24, "image/png", big(bytes, 16, 4), big(bytes, 20, 4));
    }
    if (starts(bytes, 0, "GIF87a") || starts(bytes, 0, "GIF89a")) {
      return sized(bytes, 10, "image/gif", little(bytes, 6, 2), little(bytes, 8, 2));
    }
    if (starts(bytes, 0, "RIFF") && starts(bytes, 8, "WEBP")) {
      return webp(bytes);
    }
    return at(bytes, 0) == 0xff && at(bytes, 1) == JPEG_START && at(bytes, 2) == 0xff
        ? jpeg(bytes)
        : new Refused("no JPEG, PNG, GIF or WebP");
  }

  private static PictureReading sized(
      byte[] bytes, int least, String type, long width, long height) {
    return bytes.length < least || width > Integer.MAX_VALUE || height > Integer.MAX_VALUE
        ? new Refused("broken off")
        : new Picture(type, (int) width, (int) height);
  }

  private static PictureReading webp(byte[] bytes) {
    String type = "image/webp";
    if (starts(bytes, 12, "VP8X")) {
      return sized(bytes, 30, type, little(bytes, 24, 3) + 1, little(bytes, 27, 3) + 1);
    }
    if (starts(bytes, 12, "VP8L")) {
      long both = little(bytes, 21, 4);
      return sized(bytes, 25, type, (both & 0x3fff) + 1, (both >> 14 & 0x3fff) + 1);
    }
    return starts(bytes, 12, "VP8 ")
        ? sized(bytes, 30, type, little(bytes, 26, 2) & 0x3fff, little(bytes, 28, 2) & 0x3fff)
        : new Refused("a WebP of no known kind");
  }

  /// Goes from segment to segment to the one that tells the size (SOF, ITU T.81).
  private static PictureReading jpeg(byte[] bytes) {
    int from = 2;
    while (from + 9 < bytes.length && at(bytes, from) == 0xff) {
      int kind = at(bytes, from + 1);
      boolean size = kind >= 0xc0 && kind <= 0xcf && kind != 0xc4 && kind != 0xc8 && kind != 0xcc;
      if (size) {
        return new Picture(
            "image/jpeg", (int) big(bytes, from + 7, 2), (int) big(bytes, from + 5, 2));
      }
      if (kind == JPEG_SCAN) {
        break;
      }
      from += kind == 0xff ? 1 : 2 + (int) big(bytes, from + 2, 2);
    }
    return new Refused("a JPEG that doesn’t tell its size");
  }

  private static boolean starts(byte[] bytes, int from, String mark) {
    byte[] wanted = mark.getBytes(StandardCharsets.ISO_8859_1);
    for (int at = 0; at < wanted.length; at++) {
      if (at(bytes, from + at) != (wanted[at] & 0xff)) {
        return false;
      }
    }
    return true;
  }

  /// -1 behind the end.
  private static int at(byte[] bytes, int index) {
    return index < bytes.length ? bytes[index] & 0xff : -1;
  }

  private static long big(byte[] bytes, int from, int count) {
    long value = 0;
    for (int at = from; at < from + count; at++) {
      value = value << 8 | Math.max(0, at(bytes, at));
    }
    return value;
  }

  private static long little(byte[] bytes, int from, int count) {
    long value = 0;
    for (int at = from + count - 1; at >= from; at--) {
      value = value << 8 | Math.max(0, at(bytes, at));
    }
    return value;
  }
}
