package coranto.gather.door;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.jspecify.annotations.Nullable;

/// Takes an answer out of its packing, layer by layer, each of them counted.
final class Unpacking {
  /// What we say we can unpack; some send zstd unasked.
  static final String ACCEPTED = "gzip, deflate, br";

  private static final int LAYERS = 2;

  private Unpacking() {}

  /// @param coding the header `Content-Encoding`; null when there is none
  /// @throws TooMuch when it is packed in more layers, or otherwise, than we unpack
  static InputStream of(InputStream raw, @Nullable String coding, Limits limits)
      throws IOException {
    List<String> layers = layers(coding);
    if (layers.size() > LAYERS) {
      throw new TooMuch(Refusal.CODING, layers.size() + " layers");
    }
    InputStream stream = new Counted(raw, limits.bytes(), limits.cut(), Refusal.TOO_LARGE);
    for (String layer : layers.reversed()) {
      stream = new Counted(layer(layer, stream), limits.unpacked(), limits.cut(), Refusal.BOMB);
    }
    return stream;
  }

  private static List<String> layers(@Nullable String coding) {
    var layers = new ArrayList<String>();
    for (String each : coding == null ? new String[0] : coding.split(",", -1)) {
      String name = each.strip().toLowerCase(Locale.ROOT);
      if (!name.isEmpty() && !name.equals("identity") && !name.equals("utf-8")) {
        layers.add(name);
      }
    }
    return layers;
  }

  private static InputStream layer(String name, InputStream packed) throws IOException {
    return switch (name) {
      case "gzip", "x-gzip" -> gzip(packed);
      case "deflate" -> deflate(packed);
      case "br" -> new BrotliInputStream(packed);
      case "zstd" -> new ZstdInputStream(packed);
      default -> throw new TooMuch(Refusal.CODING, name.replaceAll("[^a-z0-9-]", "?"));
    };
  }

  /* Some say gzip and send plain text. */
  private static InputStream gzip(InputStream packed) throws IOException {
    var opening = new PushbackInputStream(packed, 2);
    byte[] first = opening.readNBytes(2);
    opening.unread(first);
    boolean packedIndeed =
        first.length == 2 && (first[0] & 0xff) == 0x1f && (first[1] & 0xff) == 0x8b;
    return packedIndeed ? new GZIPInputStream(opening, 8_192) : opening;
  }

  /* Meant with a zlib head, and often sent without. */
  private static InputStream deflate(InputStream packed) throws IOException {
    var opening = new PushbackInputStream(packed, 2);
    byte[] first = opening.readNBytes(2);
    opening.unread(first);
    boolean head =
        first.length == 2
            && (first[0] & 0x0f) == 8
            && ((first[0] & 0xff) << 8 | first[1] & 0xff) % 31 == 0;
    return new InflaterInputStream(opening, new Inflater(!head), 8_192) {
      @Override
      public void close() throws IOException {
        super.close();
        inf.end();
      }
    };
  }
}
