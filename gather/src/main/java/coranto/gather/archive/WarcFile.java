package coranto.gather.archive;

import coranto.report.Page;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/// Writes fetched pages as a gzipped WARC file, appending when it is there. Safe for many threads.
public final class WarcFile implements AutoCloseable {
  /// Told of the bytes as they came over the wire, not as they are kept.
  private static final Set<String> OF_THE_WIRE =
      Set.of("content-encoding", "transfer-encoding", "content-length", "connection");

  private final WarcWriter writer;

  private WarcFile(WarcWriter writer) {
    this.writer = writer;
  }

  /// @param program what writes it, for the file's first record
  /// @param now for a file that is new
  public static WarcFile append(Path file, String program, Instant now) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    boolean fresh = channel.size() == 0;
    var writer = new WarcWriter(channel, WarcCompression.GZIP);
    if (fresh) {
      writer.write(
          new Warcinfo.Builder()
              .date(now)
              .fields(
                  Map.of("software", List.of(program), "format", List.of("WARC File Format 1.0")))
              .build());
    }
    return new WarcFile(writer);
  }

  /// Writes a page with its address, headers and time.
  ///
  /// @param page with an address
  /// @param now when the page doesn't say when it was fetched
  public synchronized void write(Page page, int status, Instant now) throws IOException {
    if (page.url() == null) {
      throw new IllegalArgumentException("a page without an address can't be found again");
    }
    var http = new HttpResponse.Builder(status, status == 200 ? "OK" : "");
    page.headers()
        .forEach(
            (name, value) -> {
              if (!OF_THE_WIRE.contains(name) && value.chars().noneMatch(mark -> mark < ' ')) {
                http.addHeader(name, value);
              }
            });
    String type = page.header("content-type");
    http.body(type == null ? MediaType.OCTET_STREAM : MediaType.parseLeniently(type), page.bytes());
    writer.write(
        new WarcResponse.Builder(page.url())
            .date(page.fetched() == null ? now : page.fetched())
            .body(http.build())
            .build());
  }

  @Override
  public synchronized void close() throws IOException {
    writer.close();
  }
}
