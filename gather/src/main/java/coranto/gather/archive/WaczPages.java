package coranto.gather.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/// The pages of the WARC files in a WACZ. Behind a broken record it goes on with the next file.
final class WaczPages implements WarcPages {
  private final ZipFile zip;
  private final Iterator<? extends ZipEntry> entries;
  private @Nullable WarcReader reader;
  private String name = "";

  WaczPages(Path file) throws IOException {
    zip = new ZipFile(file.toFile());
    entries = zip.stream().filter(WaczPages::warc).iterator();
  }

  private static boolean warc(ZipEntry entry) {
    String lower = entry.getName().toLowerCase(Locale.ROOT);
    return lower.endsWith(".warc") || lower.endsWith(".warc.gz");
  }

  @Override
  public @Nullable Archived next() throws IOException {
    while (true) {
      long at = 0;
      try {
        WarcReader open = reader == null ? open() : reader;
        if (open == null) {
          return null;
        }
        Optional<WarcRecord> record = open.next();
        at = open.position();
        Archived page = record.isEmpty() ? null : PageRecord.read(record.get(), at);
        if (record.isEmpty()) {
          reader = null;
        } else if (page != null) {
          return page;
        }
      } catch (IOException | RuntimeException e) {
        reader = null;
        return new Archived.Skipped(at, name + ": the rest is passed over: " + e.getMessage());
      } catch (NoClassDefFoundError _) {
        reader = null;
        return new Archived.Skipped(at, name + ": " + FilePages.WHOLE_ZSTD);
      }
    }
  }

  private @Nullable WarcReader open() throws IOException {
    if (!entries.hasNext()) {
      return null;
    }
    ZipEntry entry = entries.next();
    name = entry.getName();
    var open = new WarcReader(new BufferedInputStream(zip.getInputStream(entry), 1 << 16));
    open.setLenient(true);
    reader = open;
    return open;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
