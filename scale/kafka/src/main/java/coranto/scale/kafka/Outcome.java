package coranto.scale.kafka;

import coranto.wire.BadJson;
import coranto.wire.Json;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What became of an object of a batch.
public sealed interface Outcome {
  /// Its pages were worked, and their lines stand in its file.
  ///
  /// @param reports on how many of them one was found
  record Done(int pages, int reports) implements Outcome {}

  /// It was not worked, and has no file.
  record Refused(Reason reason, String detail) implements Outcome {}

  /// Why an object is not worked.
  enum Reason {
    /// Nothing lies there.
    MISSING,
    /// The worker has no right to read it.
    FORBIDDEN,
    /// It can't be read to its end, or is no archive though it is named like one.
    UNREADABLE,
    /// What was made of it can't be written.
    UNWRITTEN;

    /// As it stands in JSON.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// A line of the ledger: an object was asked for, or something became of it.
  ///
  /// @param outcome null when it was asked for
  record Told(String batch, int number, @Nullable Outcome outcome) {
    String print() {
      var json = new LinkedHashMap<String, Object>();
      json.put("batch", batch);
      json.put("number", number);
      switch (outcome) {
        case null -> {}
        case Done(var pages, var reports) -> {
          json.put("pages", pages);
          json.put("reports", reports);
        }
        case Refused(var reason, var detail) -> {
          json.put("reason", reason.name());
          json.put("detail", detail);
        }
      }
      return Json.print(json);
    }

    /// @throws BadJson when it is none
    static Told read(String text) {
      Map<String, Object> json = Json.object(text);
      if (json.get("batch") instanceof String batch
          && json.get("number") instanceof Number number) {
        return new Told(batch, number.intValue(), outcome(json));
      }
      throw new BadJson("no outcome");
    }

    private static @Nullable Outcome outcome(Map<String, Object> json) {
      if (json.get("pages") instanceof Number pages
          && json.get("reports") instanceof Number reports) {
        return new Done(pages.intValue(), reports.intValue());
      }
      return json.get("reason") instanceof String reason
          ? new Refused(Reason.valueOf(reason), String.valueOf(json.get("detail")))
          : null;
    }
  }
}
