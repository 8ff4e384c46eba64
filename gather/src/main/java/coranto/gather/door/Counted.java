package coranto.gather.door;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts what is read and ends at a bound: with a refusal, or as if there were no more.
final class Counted extends FilterInputStream {
  private final long most;
  private final boolean cut;
  private final Refusal reason;
  private long count;

  Counted(InputStream in, long most, boolean cut, Refusal reason) {
    super(in);
    this.most = most;
    this.cut = cut;
    this.reason = reason;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (cut && count >= most) {
      return -1;
    }
    int asked = cut ? (int) Math.min(length, most - count) : length;
    int read = super.read(into, from, asked);
    count += Math.max(0, read);
    if (count > most) {
      throw new TooMuch(reason, "more than " + most + " bytes");
    }
    return read;
  }
}
