package coranto.scale.postgres;

import coranto.testkit.PostgresServer;
import org.jspecify.annotations.Nullable;

/// One server for all tests of this module that don't kill it.
final class Server {
  private static @Nullable PostgresServer started;

  private Server() {}

  /// The address of a new, empty database; skips the test where there is no PostgreSQL.
  static synchronized String database() {
    PostgresServer server = started == null ? PostgresServer.start() : started;
    started = server;
    return server.database();
  }
}
