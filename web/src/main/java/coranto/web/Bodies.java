package coranto.web;

import coranto.web.page.form.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What is sent to us, on its way in. How much of it is held is bounded, as are how many bodies
/// that
/// are not small are worked at once, and how long one may take to come. A body counts by what came
/// of it: senders who promise much and send nothing keep nobody out.
final class Bodies {
  /// A release as PDF, or a list of ten thousand feeds.
  static final int LARGEST = 16_000_000;

  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final int MOST_HANDS = 4;

  /// A body may cost so many times its size while it is worked.
  private static final int COST = 10;

  private static final int CHUNK = 8_192;
  private static final int CHUNKS_OF_A_SMALL_ONE = 8;
  private static final long PATIENCE_SECONDS = 5;

  private final int largest;
  private final long longestNanos;
  private final Semaphore room;
  private final Semaphore hands;

  /// Why a body is not worked.
  enum Trouble {
    TOO_LARGE,
    /// Others send too much at once.
    BUSY,
    /// It took too long, or its connection broke off.
    BROKEN_OFF
  }

  /// @param largest in bytes
  /// @param longest one takes to come
  /// @param hands how many that are not small are worked at once; as many of the largest may be on
  /// their way
  Bodies(int largest, Duration longest, int hands) {
    this.largest = largest;
    this.longestNanos = longest.toNanos();
    this.room = new Semaphore(hands * (largest / CHUNK + 2));
    this.hands = new Semaphore(hands);
  }

  /// As many hands as the memory of this process allows for.
  static Bodies forThisHeap() {
    long fit = Runtime.getRuntime().maxMemory() / (COST * (long) LARGEST);
    return new Bodies(LARGEST, LONGEST, Math.clamp(fit, 1, MOST_HANDS));
  }

  /// Reads one to its end and works it.
  Answer take(
      InputStream body, Function<byte[], Answer> work, Function<Trouble, Answer> otherwise) {
    var chunks = new ArrayList<byte[]>();
    try {
      Trouble trouble = read(body, chunks);
      return trouble == null ? worked(chunks, work, otherwise) : otherwise.apply(trouble);
    } catch (IOException _) {
      return otherwise.apply(Trouble.BROKEN_OFF);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return otherwise.apply(Trouble.BROKEN_OFF);
    } finally {
      room.release(chunks.size());
    }
  }

  private Answer worked(
      List<byte[]> chunks, Function<byte[], Answer> work, Function<Trouble, Answer> otherwise)
      throws InterruptedException {
    if (chunks.size() <= CHUNKS_OF_A_SMALL_ONE) {
      return work.apply(joined(chunks));
    }
    if (!hands.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      return otherwise.apply(Trouble.BUSY);
    }
    try {
      return work.apply(joined(chunks));
    } finally {
      hands.release();
    }
  }

  /// Fills the list, one place of the room a chunk.
  private @Nullable Trouble read(InputStream body, List<byte[]> chunks) throws IOException {
    long began = System.nanoTime();
    int last = CHUNK;
    for (long length = 0; last == CHUNK; length += last) {
      if (!room.tryAcquire()) {
        return Trouble.BUSY;
      }
      chunks.add(new byte[0]); // counts though its reading may break off
      chunks.set(chunks.size() - 1, body.readNBytes(CHUNK));
      last = chunks.getLast().length;
      if (length + last > largest) {
        return Trouble.TOO_LARGE;
      }
      if (System.nanoTime() - began > longestNanos) {
        return Trouble.BROKEN_OFF;
      }
    }
    return null;
  }

  private static byte[] joined(List<byte[]> chunks) {
    byte[] all = new byte[chunks.stream().mapToInt(chunk -> chunk.length).sum()];
    int at = 0;
    for (byte[] chunk : chunks) {
      System.arraycopy(chunk, 0, all, at, chunk.length);
      at += chunk.length;
    }
    return all;
  }
}
