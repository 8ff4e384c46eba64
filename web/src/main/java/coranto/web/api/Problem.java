package coranto.web.api;

import coranto.web.page.form.Answer;
import coranto.wire.Json;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Why a program doesn't get what it asked for (RFC 9457). The word of each is part of the
/// contract.
public enum Problem {
  BAD_REQUEST(400, "The request can't be understood"),
  NO_JSON(400, "What was sent is no JSON object"),
  FORBIDDEN(403, "Not from there"),
  NOT_FOUND(404, "Nothing of this name is held"),
  METHOD_NOT_ALLOWED(405, "This address doesn't answer that method"),
  RETRACTED(410, "It was taken out by the owner"),
  TOO_LARGE(413, "That is more than is taken at once"),
  WRONG_TYPE(415, "This content type isn't taken"),
  NO_REPORT(422, "What was sent is no report"),
  UNREADABLE(422, "The text can't be read"),
  TOO_MUCH(429, "More comes from there than is taken"),
  FAILED(500, "Something in the program went wrong"),
  BUSY(503, "Too much waits to be worked"),
  STORE(503, "The store can't be read");

  public static final String TYPE = "application/problem+json";

  private static final String NAME = "urn:coranto:";

  private final int status;
  private final String title;

  Problem(int status, String title) {
    this.status = status;
    this.title = title;
  }

  public int status() {
    return status;
  }

  /// As in `too-large`.
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Answer answer(String detail) {
    return answer(detail, Map.of());
  }

  /// @param headers of the answer, besides its type
  public Answer answer(String detail, Map<String, String> headers) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("type", NAME + word());
    fields.put("title", title);
    fields.put("status", status);
    fields.put("detail", detail);
    return new Answer.Data(
        status, TYPE, headers, Json.print(fields).getBytes(StandardCharsets.UTF_8));
  }

  /// The same of one line among many: `{"line","refused":{"reason","detail"}}`.
  ///
  /// @param line counted from 1
  Map<String, Object> ofLine(int line, String detail) {
    var refused = new LinkedHashMap<String, Object>();
    refused.put("reason", word());
    refused.put("detail", detail);
    var fields = new LinkedHashMap<String, Object>();
    fields.put("line", line);
    fields.put("refused", refused);
    return fields;
  }
}
