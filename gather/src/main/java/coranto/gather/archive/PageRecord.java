package coranto.gather.archive;

import coranto.report.Page;
import io.airlift.compress.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/// Makes a page of a record that is one: a successful answer, or a resource kept without one, of
/// HTML, text or XML. Requests, images, remarks and all else are none of ours.
final class PageRecord {
  /// A page of more bytes is skipped.
  static final int MOST_BYTES = 10_000_000;

  private PageRecord() {}

  /// @return null for a record that is no page
  static @Nullable Archived read(WarcRecord record, long at) throws IOException {
    return switch (record) {
      case WarcResponse response when http(response) -> answer(response, at);
      case WarcResource resource ->
          readable(resource.contentType().base().toString())
              ? page(resource, resource.body().stream(), Map.of(), at)
              : null;
      default -> null;
    };
  }

  private static boolean http(WarcResponse response) {
    return response
        .contentType()
        .toString()
        .toLowerCase(Locale.ROOT)
        .startsWith("application/http");
  }

  private static @Nullable Archived answer(WarcResponse response, long at) throws IOException {
    HttpResponse http = response.http();
    if (http.status() != 200) {
      return null;
    }
    String type = http.headers().first("Content-Type").orElse("");
    if (!readable(type)) {
      return null;
    }
    String coding = http.headers().first("Content-Encoding").orElse("").strip();
    InputStream in =
        coding.equalsIgnoreCase("zstd")
            ? new ZstdInputStream(http.body().stream())
            : http.bodyDecoded().stream();
    return page(response, in, headers(http.headers().map()), at);
  }

  private static Archived page(
      WarcTargetRecord record, InputStream body, Map<String, String> headers, long at)
      throws IOException {
    try (InputStream in = body) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      return bytes.length > MOST_BYTES
          ? new Archived.Skipped(
              at, "a page of more than " + MOST_BYTES + " bytes: " + record.target())
          : new Archived.Kept(new Page(record.target(), headers, record.date(), bytes));
    }
  }

  private static boolean readable(String type) {
    String lower = type.strip().toLowerCase(Locale.ROOT);
    return lower.isEmpty()
        || lower.startsWith("text/html")
        || lower.startsWith("text/plain")
        || lower.startsWith("application/xhtml");
  }

  /// By lower-case name, the first of each; what told of the packing is gone with it.
  private static Map<String, String> headers(Map<String, List<String>> all) {
    var headers = new HashMap<String, String>();
    all.forEach(
        (name, values) -> {
          if (!values.isEmpty()) {
            headers.put(name.toLowerCase(Locale.ROOT), values.getFirst());
          }
        });
    headers.keySet().removeAll(List.of("content-encoding", "transfer-encoding", "content-length"));
    return Map.copyOf(headers);
  }
}
