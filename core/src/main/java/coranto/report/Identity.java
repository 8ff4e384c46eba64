package coranto.report;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A report's id: the one it came with, else a hash of its canonical address, else of its text.
public final class Identity {
  private static final int LENGTH = 16;

  private Identity() {}

  /// @param given the id it came with
  /// @param url its canonical address
  public static String of(@Nullable String given, @Nullable String url, String text) {
    if (given != null && !given.isBlank()) {
      return given;
    }
    return shorten(url == null ? "text:" + text : "url:" + canonical(url));
  }

  /// The address without what names no other page: fragment, default port, upper case in host,
  /// `www.`, tracking parameters (`utm_*`, `fbclid`, `gclid`), a last slash.
  public static String canonical(String url) {
    return uri(url).map(Identity::canonical).orElse(url.strip());
  }

  /// The host of an address in lower case, without `www.`; null when it has none.
  public static @Nullable String host(String url) {
    return uri(url).map(URI::getHost).map(Identity::bare).orElse(null);
  }

  private static Optional<URI> uri(String url) {
    try {
      return Optional.of(URI.create(url.strip())).filter(uri -> uri.getHost() != null);
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static String canonical(URI uri) {
    String path = uri.getRawPath() == null ? "" : uri.getRawPath();
    String query = query(uri.getRawQuery());
    return bare(uri.getHost())
        + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path)
        + (query.isEmpty() ? "" : "?" + query);
  }

  private static String bare(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.startsWith("www.") ? lower.substring(4) : lower;
  }

  private static String query(@Nullable String query) {
    if (query == null) {
      return "";
    }
    var kept = new StringBuilder();
    for (String pair : query.split("&", -1)) {
      if (!pair.startsWith("utm_") && !pair.startsWith("fbclid=") && !pair.startsWith("gclid=")) {
        kept.append(kept.isEmpty() ? "" : "&").append(pair);
      }
    }
    return kept.toString();
  }

  private static String shorten(String text) {
    return Hashes.sha256(text).substring(0, LENGTH);
  }
}
