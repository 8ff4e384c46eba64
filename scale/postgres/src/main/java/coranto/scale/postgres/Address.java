package coranto.scale.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/// Where a database is.
///
/// @param url `jdbc:postgresql://host:port/database`, with the driver's settings; `currentSchema`
///     chooses a schema of it. A password stands better in `~/.pgpass`
record Address(String url) {
  /// Sessions of a process whose machine is gone end within half a minute, and with them what they
  /// hold.
  private static final String OPTIONS =
      "-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3";

  /// @param holder shown to whoever looks who is there
  Connection connect(String holder) throws SQLException {
    var settings = new Properties();
    settings.setProperty("ApplicationName", holder);
    settings.setProperty("tcpKeepAlive", "true");
    settings.setProperty("reWriteBatchedInserts", "true");
    settings.setProperty("options", OPTIONS);
    return DriverManager.getConnection(url, settings);
  }

  /// Without settings, among which a password may be.
  @Override
  public String toString() {
    int settings = url.indexOf('?');
    return settings < 0 ? url : url.substring(0, settings);
  }
}
