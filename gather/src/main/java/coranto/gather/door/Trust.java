package coranto.gather.door;

import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Locale;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.NoopHostnameVerifier;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.protocol.HttpContext;

/// Certificates are verified, chain and host name, except for hosts that the owner named.
final class Trust implements TlsSocketStrategy {
  private final TlsSocketStrategy verified;
  private final TlsSocketStrategy unverified;
  private final Set<String> exceptions;

  /// @param exceptions hosts in lower case
  Trust(Set<String> exceptions) {
    this.exceptions = exceptions;
    this.verified = DefaultClientTlsStrategy.createDefault();
    this.unverified =
        new DefaultClientTlsStrategy(
            open(), HostnameVerificationPolicy.CLIENT, NoopHostnameVerifier.INSTANCE);
  }

  boolean excepts(String host) {
    return exceptions.contains(host.toLowerCase(Locale.ROOT));
  }

  @Override
  public SSLSocket upgrade(
      Socket socket, String host, int port, Object attachment, HttpContext context)
      throws IOException {
    return (excepts(host) ? unverified : verified).upgrade(socket, host, port, attachment, context);
  }

  private static SSLContext open() {
    try {
      var context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {new Anyone()}, null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has TLS", e);
    }
  }

  private static final class Anyone implements X509TrustManager {
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
