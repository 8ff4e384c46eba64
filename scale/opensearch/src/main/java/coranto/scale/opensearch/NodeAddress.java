package coranto.scale.opensearch;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where an index stands.
///
/// @param node `https://host:port`
/// @param user `user:password`; null for none
record NodeAddress(String node, @Nullable String user, String index) {
  private static final String USUAL = "coranto";
  private static final int USUAL_PORT = 9200;
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,200}");

  /// @throws IllegalArgumentException when it is no such address
  static NodeAddress of(String url) {
    URI uri = URI.create(url.strip());
    String scheme = uri.getScheme();
    if (uri.getHost() == null || !"http".equals(scheme) && !"https".equals(scheme)) {
      throw new IllegalArgumentException("no address of a node: https://host:9200/name");
    }
    String path = uri.getPath().replaceAll("^/+|/+$", "");
    String index = path.isEmpty() ? USUAL : path;
    if (!NAME.matcher(index).matches()) {
      throw new IllegalArgumentException(
          index + " is no name of an index: lower-case letters, digits and -");
    }
    int port = uri.getPort() < 0 ? USUAL_PORT : uri.getPort();
    return new NodeAddress(scheme + "://" + uri.getHost() + ":" + port, uri.getUserInfo(), index);
  }
}
