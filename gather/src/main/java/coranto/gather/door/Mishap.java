package coranto.gather.door;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.jspecify.annotations.Nullable;

/// What an exception on the way means.
final class Mishap {
  private static final int SHOWN = 200;

  private Mishap() {}

  /// @param rung whether the errand's time was over
  static Fetched of(Exception trouble, boolean rung, Trail trail) {
    return switch (trouble) {
      case InwardAddress inward -> new Fetched.Refused(Refusal.INWARD, said(inward), trail);
      case TooMuch much -> new Fetched.Refused(much.reason(), said(much), trail);
      default -> {
        Failure reason = rung ? Failure.TOO_SLOW : reason(trouble);
        yield new Fetched.Failed(reason, rung ? "time was over" : said(trouble), null, trail);
      }
    };
  }

  private static Failure reason(Exception trouble) {
    return switch (trouble) {
      case UnknownHostException _ -> Failure.NO_HOST;
      case SSLPeerUnverifiedException _ -> Failure.CERTIFICATE;
      case SSLException ssl -> certificate(ssl) ? Failure.CERTIFICATE : Failure.NO_CONNECTION;
      case ConnectException _, NoRouteToHostException _ -> Failure.NO_CONNECTION;
      case InterruptedIOException _ -> Failure.TOO_SLOW;
      case ConnectionClosedException _, NoHttpResponseException _, EOFException _ ->
          Failure.CUT_SHORT;
      case SocketException _ -> Failure.CUT_SHORT;
      case IOException _ -> Failure.BROKEN;
      default -> Failure.BROKEN;
    };
  }

  private static boolean certificate(@Nullable Throwable trouble) {
    return trouble != null
        && (trouble instanceof CertificateException || certificate(trouble.getCause()));
  }

  /// One line, for a person and a log.
  private static String said(Exception trouble) {
    String text = trouble.getMessage() == null ? trouble.toString() : trouble.getMessage();
    String line = text.replaceAll("\\p{Cntrl}+", " ");
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
  }
}
