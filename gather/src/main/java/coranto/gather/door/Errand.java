package coranto.gather.door;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something to fetch.
///
/// @param address as found; read leniently
/// @param vouched an address the owner gave himself, under which this one was found: when the allow
///     list knows its host and port, the errand may use that list; null when the owner gave none
/// @param knows conditions: `If-None-Match`, `If-Modified-Since`
/// @param secret sent to the host and scheme of `address` alone
public record Errand(
    String address,
    @Nullable String vouched,
    Map<String, String> knows,
    @Nullable Secret secret,
    Limits limits) {
  public Errand {
    knows = Map.copyOf(knows);
  }

  /// An address that came from outside.
  public static Errand of(String address, Limits limits) {
    return new Errand(address, null, Map.of(), null, limits);
  }

  /// An address the owner gave.
  public static Errand ofOwner(String address, Limits limits) {
    return new Errand(address, address, Map.of(), null, limits);
  }

  public Errand vouchedBy(@Nullable String owners) {
    return new Errand(address, owners, knows, secret, limits);
  }

  public Errand with(@Nullable Secret opens) {
    return new Errand(address, vouched, knows, opens, limits);
  }

  /// With what an answer before said of itself.
  public Errand knowing(@Nullable String etag, @Nullable String lastModified) {
    var known = new LinkedHashMap<String, String>();
    if (oneLine(etag)) {
      known.put("If-None-Match", etag);
    }
    if (oneLine(lastModified)) {
      known.put("If-Modified-Since", lastModified);
    }
    return new Errand(address, vouched, known, secret, limits);
  }

  private static boolean oneLine(@Nullable String value) {
    return value != null
        && !value.isBlank()
        && value.length() < 1_000
        && value.chars().allMatch(character -> character >= ' ' && character < 127);
  }
}
