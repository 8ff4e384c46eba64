package coranto.gather.feed;

import coranto.extract.Charsets;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// From the bytes of a feed to characters, whatever it declares and however often: byte order mark;
/// what is valid UTF-8 is UTF-8; then what the XML declaration says, the header, and what the bytes
/// look like, the first that fits. UTF-8 with a few broken bytes stays UTF-8, its stray bytes read
/// as windows-1252.
final class Decoding {
  /// The XML declaration lies within so many bytes.
  private static final int PRESCAN = 1024;

  /// `<?xm` as mainframes write it, and the charset in which they write what all of theirs share.
  private static final int EBCDIC_PROLOG = 0x4c6fa794;

  private static final Charset EBCDIC = Charset.forName("IBM037");

  /// Of a hundred bytes beyond ASCII so many may be broken in what is still called UTF-8.
  private static final int MOST_BROKEN = 20;

  private static final Charset STRAY = Charset.forName("windows-1252");

  private Decoding() {}

  /// @param text without a byte order mark
  /// @param problem null when the bytes were what they said
  record Decoded(String text, @Nullable String problem) {}

  static Decoded decode(byte[] bytes, @Nullable String contentType) {
    Charset marked = marked(bytes);
    if (marked != null) {
      return new Decoded(unmarked(new String(bytes, marked)), null);
    }
    Charset declared =
        known(
            declaration(
                new String(
                    bytes, 0, Math.min(PRESCAN, bytes.length), StandardCharsets.ISO_8859_1)));
    Charset header = Charsets.named(contentType);
    Charset escaped =
        declared != null && Charsets.escaped(declared) && bytes.length > 1 ? declared : null;
    if (escaped != null && !escaped.name().startsWith("UTF-16")) {
      return new Decoded(new String(bytes, escaped), null);
    }
    String utf8 = fitting(bytes, StandardCharsets.UTF_8);
    if (utf8 != null) {
      boolean ascii = utf8.length() == bytes.length;
      return new Decoded(utf8, ascii ? null : contradiction(declared, header));
    }
    return broken(bytes, declared, header);
  }

  private static Decoded broken(
      byte[] bytes, @Nullable Charset declared, @Nullable Charset header) {
    for (Charset said : new @Nullable Charset[] {declared, header}) {
      String text = said == null || said == StandardCharsets.UTF_8 ? null : fitting(bytes, said);
      if (text != null && !(said != declared && declared != null && mostlyUtf8(bytes))) {
        return new Decoded(text, null);
      }
    }
    if (mostlyUtf8(bytes)) {
      return new Decoded(mended(bytes), "the text is UTF-8 with broken bytes");
    }
    if (declared != null && declared != StandardCharsets.UTF_8) {
      return new Decoded(
          new String(bytes, declared), "the text has bytes that " + declared + " lacks");
    }
    Charset looks = Charsets.detect(bytes);
    return new Decoded(
        new String(bytes, looks),
        (declared == null ? "no charset is declared" : "the text is not " + declared)
            + "; it was read as "
            + looks);
  }

  private static @Nullable String contradiction(
      @Nullable Charset declared, @Nullable Charset header) {
    boolean other = declared != null && declared != StandardCharsets.UTF_8;
    return other && !(header == StandardCharsets.UTF_8)
        ? "declared as " + declared + ", but the text is UTF-8"
        : null;
  }

  private static @Nullable Charset marked(byte[] bytes) {
    int first = first(bytes);
    int pair = first >>> 16;
    if (first == EBCDIC_PROLOG) {
      Charset meant = known(declaration(new String(bytes, EBCDIC)));
      return meant == null ? EBCDIC : meant;
    }
    if (first == 0xfffe0000) {
      return Charset.forName("UTF-32LE");
    } else if (first == 0x0000feff || first == 0x0000003c) {
      return Charset.forName("UTF-32BE");
    } else if (pair == 0xfeff || first == 0x003c003f || first == 0x003c0072) {
      return StandardCharsets.UTF_16BE;
    } else if (first == 0x3c000000) {
      return Charset.forName("UTF-32LE");
    } else if (pair == 0xfffe || first == 0x3c003f00 || first == 0x3c007200) {
      return StandardCharsets.UTF_16LE;
    }
    return first >>> 8 == 0xefbbbf && fitting(bytes, StandardCharsets.UTF_8) != null
        ? StandardCharsets.UTF_8
        : null;
  }

  private static int first(byte[] bytes) {
    return bytes.length < 4 ? 0 : ByteBuffer.wrap(bytes).getInt();
  }

  private static String unmarked(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == '\ufeff') {
      at++;
    }
    return text.substring(at);
  }

  /// What stands after `encoding=` in the XML declaration, in lower case.
  private static String declaration(String text) {
    String head = text.substring(0, Math.min(PRESCAN, text.length())).toLowerCase(Locale.ROOT);
    int from = head.indexOf("<?xml");
    int to = from < 0 ? -1 : head.indexOf("?>", from);
    int at = to < 0 ? -1 : head.substring(0, to).indexOf("encoding", from);
    return at < 0 ? "" : Charsets.value(head.substring(0, to), at + "encoding".length());
  }

  /// By its name, or by one that other languages give it.
  private static @Nullable Charset known(String name) {
    for (String each :
        List.of(name, name.replace('_', '-'), name.replaceAll("[_-]", ""), "x-" + name)) {
      Charset charset = Charsets.known(each);
      if (charset != null) {
        return charset;
      }
    }
    return null;
  }

  private static @Nullable String fitting(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      return unmarked(decoder.decode(ByteBuffer.wrap(bytes)).toString());
    } catch (java.nio.charset.CharacterCodingException _) {
      return null;
    }
  }

  private static boolean mostlyUtf8(byte[] bytes) {
    int high = 0;
    for (byte each : bytes) {
      high += each < 0 ? 1 : 0;
    }
    var strays = new int[1];
    walk(bytes, _ -> strays[0]++);
    return strays[0] * 100L <= (long) high * MOST_BROKEN;
  }

  private static String mended(byte[] bytes) {
    return unmarked(walk(bytes, _ -> {}));
  }

  private interface Stray {
    void met(byte each);
  }

  /// Decodes as UTF-8; what doesn't belong to it is read byte by byte as windows-1252.
  private static String walk(byte[] bytes, Stray stray) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isError()) {
        return out.flip().toString();
      }
      for (int count = 0; count < result.length(); count++) {
        byte each = in.get();
        stray.met(each);
        out.put(new String(new byte[] {each}, STRAY));
      }
      decoder.reset();
    }
  }
}
