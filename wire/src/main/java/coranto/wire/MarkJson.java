package coranto.wire;

import coranto.report.Mark;
import java.time.Instant;
import java.util.Map;

/// Marks as JSON objects.
public final class MarkJson {
  private MarkJson() {}

  /// `{"mark":"read|all-read|starred|unstarred","report","to","made"}`: `report` but for
  /// `all-read`, `to` (an entry's `seq`; 0 takes it back) of what was read.
  public static Map<String, Object> write(Mark mark) {
    Written written =
        switch (mark) {
          case Mark.Read(var report, long to, var _) ->
              new Written().put("mark", "read").put("report", report).put("to", to);
          case Mark.AllRead(long to, var _) -> new Written().put("mark", "all-read").put("to", to);
          case Mark.Starred(var report, boolean on, var _) ->
              new Written().put("mark", on ? "starred" : "unstarred").put("report", report);
        };
    return written.putText("made", mark.made()).map();
  }

  /// @throws BadJson when a field is missing or of another kind than the contract says
  public static Mark read(Map<String, Object> json) {
    Fields fields = new Fields(json);
    Instant made = fields.instant("made");
    try {
      return switch (fields.string("mark")) {
        case "read" -> new Mark.Read(fields.string("report"), fields.longer("to"), made);
        case "all-read" -> new Mark.AllRead(fields.longer("to"), made);
        case "starred" -> new Mark.Starred(fields.string("report"), true, made);
        case "unstarred" -> new Mark.Starred(fields.string("report"), false, made);
        default -> throw new BadJson("the field mark can't be " + fields.string("mark"));
      };
    } catch (IllegalArgumentException e) {
      throw new BadJson(String.valueOf(e.getMessage()));
    }
  }
}
