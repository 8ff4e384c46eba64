package coranto.scale.postgres;

import coranto.testkit.PostgresServer;

/// One server for all tests of this module.
final class Server {
  private static final PostgresServer SERVER = PostgresServer.start();

  private Server() {}

  /// The address of a new, empty database.
  static String database() {
    return SERVER.database();
  }
}
