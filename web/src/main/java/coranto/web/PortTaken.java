package coranto.web;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.OptionalInt;

/// The port asked for is in use, or may not be used.
public final class PortTaken extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final int TRIES = 100;

  private final String host;
  private final int port;

  PortTaken(String host, int port, Throwable cause) {
    super("port " + port + " on " + host + " is in use", cause);
    this.host = host;
    this.port = port;
  }

  /// Looks before the server does, which would fill the log.
  static void unlessFree(String host, int port) {
    try {
      bind(host, port);
    } catch (BindException e) {
      throw new PortTaken(host, port, e);
    } catch (IOException _) {
      // what is wrong with the host, the server says better
    }
  }

  public int port() {
    return port;
  }

  /// The next port that is free at this moment; empty when none of the next hundred is.
  public OptionalInt nextFree() {
    for (int next = port + 1; next <= Math.min(port + TRIES, 65_535); next++) {
      if (free(next)) {
        return OptionalInt.of(next);
      }
    }
    return OptionalInt.empty();
  }

  private boolean free(int candidate) {
    try {
      bind(host, candidate);
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  private static void bind(String host, int port) throws IOException {
    new ServerSocket(port, 1, InetAddress.getByName(host)).close();
  }
}
