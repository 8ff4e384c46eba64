package coranto.web;

import coranto.web.visit.Visitor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A line for each request, under the name `coranto.access`: no path, no query, no cookie, no
/// token, and of a client its network alone unless the owner wants to know more. Nothing in it is
/// free text, so nothing can break its lines.
final class AccessLog {
  private static final Logger LOG = LoggerFactory.getLogger("coranto.access");

  private final boolean clients;

  private final boolean on;

  /// @param clients whether whole addresses of clients are kept
  /// @param on whether anything is told at all
  AccessLog(boolean clients, boolean on) {
    this.clients = clients;
    this.on = on;
  }

  /// @param page kind of address
  void tell(String method, String page, Reply reply, long millis, Visitor visitor, Caller caller) {
    if (on) {
      LOG.info(line(method, page, reply.status(), reply.bytes(), millis, visitor, caller));
    }
  }

  String line(
      String method,
      String page,
      int status,
      long bytes,
      long millis,
      Visitor visitor,
      Caller caller) {
    return "method="
        + known(method)
        + " page="
        + page
        + " status="
        + status
        + " ms="
        + millis
        + " bytes="
        + bytes
        + " visitor="
        + visitor.kind()
        + " client="
        + (clients ? caller.client() : caller.network());
  }

  private static String known(String method) {
    return switch (method) {
      case "GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE" -> method;
      default -> "other";
    };
  }
}
