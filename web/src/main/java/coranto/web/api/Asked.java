package coranto.web.api;

import coranto.web.page.address.Query;
import java.util.Locale;

/// A request as a program sent it.
///
/// @param method as in `GET`
/// @param rawPath still percent-encoded
/// @param type the header `Content-Type`; empty when there is none
/// @param accept the header `Accept`; empty when there is none
/// @param known the header `If-None-Match`; empty when there is none
/// @param client by which what it sends is counted
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record Asked(
    String method,
    String rawPath,
    Query query,
    String type,
    String accept,
    String known,
    String client,
    byte[] body) {
  boolean reads() {
    return method.equals("GET") || method.equals("HEAD");
  }

  boolean posts() {
    return method.equals("POST");
  }

  /// The kind of what was sent, without its parameters.
  String kind() {
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /// Whether a table is wanted in place of JSON.
  boolean table() {
    String format = query.text("format");
    return format.isEmpty()
        ? accept.toLowerCase(Locale.ROOT).startsWith(Data.CSV_KIND)
        : format.equals("csv");
  }
}
