package coranto.gather.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/// The pages of a WARC file, gzipped or not. Behind a broken record it looks for the next one.
final class FilePages implements WarcPages {
  /// So many bytes are looked through at a time.
  private static final int WINDOW = 1 << 20;

  /// jwarc reads such files with a native library that doesn't ship.
  static final String WHOLE_ZSTD = "packed with zstd as a whole: unpack it first (zstd -d)";

  private final FileChannel channel;
  private @Nullable WarcReader reader;
  private long base;
  private long at;

  FilePages(Path file) throws IOException {
    channel = FileChannel.open(file);
  }

  @Override
  public @Nullable Archived next() throws IOException {
    while (true) {
      try {
        WarcReader open = reader == null ? open(base) : reader;
        Optional<WarcRecord> record = open.next();
        if (record.isEmpty()) {
          return null;
        }
        at = base + open.position();
        Archived page = PageRecord.read(record.get(), at);
        if (page != null) {
          return page;
        }
      } catch (IOException | RuntimeException e) {
        return skip(e);
      } catch (NoClassDefFoundError _) {
        return skip(new IOException(WHOLE_ZSTD));
      }
    }
  }

  private WarcReader open(long position) throws IOException {
    channel.position(position);
    var open = new WarcReader(new Unclosing(channel));
    open.setLenient(true);
    reader = open;
    return open;
  }

  /// Goes on where the next record seems to begin; null when none does.
  private @Nullable Archived skip(Exception why) throws IOException {
    long from = Math.max(at, base + (reader == null ? 0 : reader.position()));
    if (from >= channel.size()) {
      return null;
    }
    long next = start(from + 1);
    var skipped = new Archived.Skipped(from, String.valueOf(why.getMessage()));
    base = next;
    at = next;
    reader = null;
    return skipped;
  }

  /// The next place that looks like the head of a record: a line `WARC/1.`, or a gzip member.
  private long start(long from) throws IOException {
    ByteBuffer window = ByteBuffer.allocate(WINDOW);
    for (long position = from; position < channel.size(); position += WINDOW - 8) {
      window.clear();
      int length = channel.read(window, position);
      for (int index = 0; index + 8 <= length; index++) {
        if (head(window, index)) {
          return position + index;
        }
      }
    }
    return channel.size();
  }

  private static boolean head(ByteBuffer window, int index) {
    if (window.get(index) == 'W') {
      return window.get(index + 1) == 'A'
          && window.get(index + 2) == 'R'
          && window.get(index + 3) == 'C'
          && window.get(index + 4) == '/'
          && window.get(index + 5) == '1'
          && window.get(index + 6) == '.';
    }
    return (window.get(index) & 0xff) == 0x1f
        && (window.get(index + 1) & 0xff) == 0x8b
        && window.get(index + 2) == 8
        && (window.get(index + 3) & 0xe0) == 0;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
