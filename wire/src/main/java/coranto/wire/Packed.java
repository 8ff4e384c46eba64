package coranto.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Bytes as stores keep them: gzipped.
public final class Packed {
  private Packed() {}

  public static byte[] pack(byte[] bytes) {
    return pack(bytes, Deflater.DEFAULT_COMPRESSION);
  }

  /// In a third of the time, and some more bytes.
  public static byte[] packQuickly(byte[] bytes) {
    return pack(bytes, Deflater.BEST_SPEED);
  }

  private static byte[] pack(byte[] bytes, int level) {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new Gzip(packed, level)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static final class Gzip extends GZIPOutputStream {
    Gzip(ByteArrayOutputStream to, int level) throws IOException {
      super(to);
      def.setLevel(level);
    }
  }

  /// @throws UncheckedIOException when they are not what [#pack] made
  public static byte[] unpack(byte[] packed) {
    try (var gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return gzip.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
