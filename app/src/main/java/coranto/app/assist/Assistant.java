package coranto.app.assist;

import coranto.wire.BadJson;
import coranto.wire.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An assistant on standard input and output: a message a line (the Model Context Protocol's
/// stdio).
public final class Assistant {
  private static final Logger LOG = LoggerFactory.getLogger(Assistant.class);
  private static final int FAILED = -32_603;

  private final Answering answering;

  public Assistant(Answering answering) {
    this.answering = answering;
  }

  /// Answers until the other side ends.
  public void serve(BufferedReader in, PrintWriter out) throws IOException {
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String answer = line.isBlank() ? null : answer(line);
      if (answer != null) {
        out.print(answer + "\n");
        out.flush();
      }
    }
  }

  private @Nullable String answer(String message) {
    try {
      return answering.answer(message);
    } catch (RuntimeException e) {
      LOG.error("a message was not answered", e);
      return failed(message, String.valueOf(e.getMessage()));
    }
  }

  /// Null for a message that asks nothing.
  private static @Nullable String failed(String message, String why) {
    try {
      Object id = Json.object(message).get("id");
      if (!(id instanceof String) && !(id instanceof Number)) {
        return null;
      }
      var answer = new LinkedHashMap<String, Object>();
      answer.put("jsonrpc", "2.0");
      answer.put("id", id);
      answer.put("error", Map.of("code", FAILED, "message", why));
      return Json.print(answer);
    } catch (BadJson _) {
      return null;
    }
  }
}
