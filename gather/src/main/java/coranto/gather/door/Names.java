package coranto.gather.door;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/// Looks host names up.
@FunctionalInterface
public interface Names {
  /// All addresses of a host; numbers in any writing are hosts too.
  List<InetAddress> addresses(String host) throws UnknownHostException;
}
