package coranto.gather.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The pages of an archive, one at a time and never more in memory. Not for several threads.
public interface WarcPages extends AutoCloseable {
  /// The next page, or a record that could not be read; null at the end.
  @Nullable Archived next() throws IOException;

  @Override
  void close() throws IOException;

  /// Whether a file is an archive, by its name.
  static boolean named(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return lower.endsWith(".warc") || lower.endsWith(".warc.gz") || lower.endsWith(".wacz");
  }

  static WarcPages open(Path file) throws IOException {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".wacz")
        ? new WaczPages(file)
        : new FilePages(file);
  }
}
