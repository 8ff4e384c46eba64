package coranto.gather.feed;

import coranto.gather.feed.FeedReading.Reason;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/// Unpacks what is gzipped, also twice, and never more than allowed: a bomb is met as any feed that
/// is too large.
sealed interface Unpacking {
  @SuppressWarnings("ArrayRecordComponent") // passed on, never compared
  record Bytes(byte[] bytes) implements Unpacking {}

  record Failed(Reason reason, String detail) implements Unpacking {}

  /// Packed more often than this is refused.
  int MOST_LAYERS = 2;

  static Unpacking unpack(byte[] packed, int most) {
    byte[] bytes = packed;
    for (int layer = 0; gzip(bytes); layer++) {
      if (layer == MOST_LAYERS) {
        return new Failed(Reason.BROKEN, "gzipped more than twice");
      }
      try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
        bytes = in.readNBytes(most + 1);
      } catch (EOFException _) {
        return new Failed(Reason.BROKEN, "the gzipped file is cut short");
      } catch (IOException e) {
        return new Failed(Reason.BROKEN, "the gzipped file is broken: " + e.getMessage());
      }
      if (bytes.length > most) {
        break;
      }
    }
    return bytes.length > most
        ? new Failed(Reason.TOO_LARGE, "more than " + most + " bytes")
        : new Bytes(bytes);
  }

  private static boolean gzip(byte[] bytes) {
    return bytes.length > 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
  }
}
