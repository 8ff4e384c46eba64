package coranto.gather.door;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.jspecify.annotations.Nullable;

/// The check at connect time: the client connects to what this gives and to nothing else, so there
/// is no time between check and connection. A host with one inward address is refused whole.
final class CheckedNames implements DnsResolver {
  private final Names names;
  private final Inward inward;
  private final AllowList allowed;

  CheckedNames(Names names, Inward inward, AllowList allowed) {
    this.names = names;
    this.inward = inward;
    this.allowed = allowed;
  }

  @Override
  public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
    return checked(host, port).stream().map(each -> new InetSocketAddress(each, port)).toList();
  }

  /// Without a port nothing is allowed.
  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    return checked(host, -1).toArray(InetAddress[]::new);
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  private List<InetAddress> checked(String host, int port) throws UnknownHostException {
    List<InetAddress> found = names.addresses(bare(host));
    if (found.isEmpty()) {
      throw new UnknownHostException(host);
    }
    if (!allowed.knows(host, port)) {
      for (InetAddress address : found) {
        refuse(host, address, inward.kind(address));
      }
    }
    return found;
  }

  private static void refuse(String host, InetAddress address, @Nullable String kind)
      throws InwardAddress {
    if (kind != null) {
      throw new InwardAddress(host + " is " + address.getHostAddress() + ": " + kind);
    }
  }

  private static String bare(String host) {
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }
}
