package coranto.report;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The bytes fetched from one address, as they came.
///
/// @param url the address, when known
/// @param headers by lower-case name
/// @param fetched when, when known
@SuppressWarnings("ArrayRecordComponent") // a page is never compared; its hash is
public record Page(
    @Nullable String url, Map<String, String> headers, @Nullable Instant fetched, byte[] bytes) {
  public static Page of(@Nullable String url, byte[] bytes) {
    return new Page(url, Map.of(), null, bytes);
  }

  public @Nullable String header(String name) {
    return headers.get(name.toLowerCase(Locale.ROOT));
  }

  /// SHA-256 of the bytes, in hex.
  public String sha256() {
    return Hashes.sha256(bytes);
  }
}
