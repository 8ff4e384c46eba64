package coranto.embedded;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.BytesRef;

/// Hands keys to Lucene as terms of eight bytes.
final class KeyStream extends TokenStream {
  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final long[] keys;
  private int next;

  KeyStream(long[] keys) {
    this.keys = keys;
  }

  @Override
  public boolean incrementToken() {
    if (next == keys.length) {
      return false;
    }
    clearAttributes();
    term.setBytesRef(new BytesRef(bytes(keys[next++])));
    return true;
  }

  @Override
  public void reset() {
    next = 0;
  }

  static byte[] bytes(long key) {
    byte[] bytes = new byte[Long.BYTES];
    for (int at = 0; at < Long.BYTES; at++) {
      bytes[at] = (byte) (key >>> (56 - 8 * at));
    }
    return bytes;
  }
}
