package coranto.gather.door;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.NameValuePair;

/// Reads answers. Small ones at any number at once; of large ones only a few, so that memory is
/// bounded.
final class Body {
  private static final int SMALL = 1 << 20;
  private static final int LARGE_AT_ONCE = 4;
  private static final int STEP = 16_384;

  private final Semaphore large = new Semaphore(LARGE_AT_ONCE);

  /// @throws TooMuch when it is more than the limits let in
  byte[] read(ClassicHttpResponse response, Limits limits, Watch watch) throws IOException {
    HttpEntity entity = response.getEntity();
    InputStream raw = entity == null ? null : entity.getContent();
    if (raw == null) {
      return new byte[0];
    }
    if (entity.getContentLength() > limits.bytes() && !limits.cut()) {
      throw new TooMuch(Refusal.TOO_LARGE, "it says " + entity.getContentLength() + " bytes");
    }
    return all(Unpacking.of(raw, coding(response), limits), watch);
  }

  private byte[] all(InputStream in, Watch watch) throws IOException {
    var bytes = new ByteArrayOutputStream();
    byte[] step = new byte[STEP];
    boolean holds = false;
    try {
      for (int read = in.read(step); read >= 0; read = in.read(step)) {
        bytes.write(step, 0, read);
        if (!holds && bytes.size() > SMALL) {
          holds = admit(watch);
        }
      }
      return bytes.toByteArray();
    } finally {
      if (holds) {
        large.release();
      }
    }
  }

  private boolean admit(Watch watch) throws IOException {
    try {
      if (large.tryAcquire(watch.left().toMillis(), TimeUnit.MILLISECONDS)) {
        return true;
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    throw new IOException("too many large answers at once");
  }

  private static String coding(ClassicHttpResponse response) {
    return Stream.of(response.getHeaders("Content-Encoding"))
        .map(NameValuePair::getValue)
        .filter(java.util.Objects::nonNull)
        .collect(Collectors.joining(","));
  }
}
