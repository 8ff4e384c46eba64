package coranto.web.api;

import coranto.flow.IntakeDesk;
import coranto.report.Report;
import coranto.report.Taken;
import coranto.web.page.form.Answer;
import coranto.wire.BadJson;
import coranto.wire.Json;
import coranto.wire.ReportJson;
import coranto.wire.TakenJson;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Takes in the reports that programs hand over: one, or many as JSON Lines.
final class TakingIn {
  /// Longer reports are refused; the longest that people write have 200,000 characters.
  static final int LONGEST = 2_000_000;

  /// More lines than this are refused as a whole.
  static final int MOST = 1_000;

  private static final int LONGEST_ID = 2_000;
  private static final String ONE = "application/json";

  private final IntakeDesk desk;

  TakingIn(IntakeDesk desk) {
    this.desk = desk;
  }

  /// What stands on one line: a report, or why there is none.
  private record Line(int number, @Nullable Report report, @Nullable Problem problem, String why) {
    static Line refused(int number, Problem problem, String why) {
      return new Line(number, null, problem, why);
    }
  }

  Answer take(Asked asked) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(asked.body())).toString();
    } catch (CharacterCodingException _) {
      return Problem.NO_JSON.answer("It is not in UTF-8.");
    }
    return switch (asked.kind()) {
      case ONE -> one(asked.client(), line(1, text));
      case Data.LINES, "application/jsonl" -> many(asked.client(), text);
      default ->
          Problem.WRONG_TYPE.answer(
              "Send one report as " + ONE + ", or a report a line as " + Data.LINES + ".");
    };
  }

  private Answer one(String client, Line line) {
    if (line.problem() != null) {
      return line.problem().answer(line.why());
    }
    return switch (desk.take(client, reports(List.of(line)))) {
      case IntakeDesk.Answer.Held(var taken) -> Data.json(201, TakenJson.write(taken.getFirst()));
      case IntakeDesk.Answer.Later(var why, int seconds) -> again(Problem.BUSY, why, seconds);
      case IntakeDesk.Answer.TooMuch(var why, int seconds) -> again(Problem.TOO_MUCH, why, seconds);
    };
  }

  private Answer many(String client, String text) {
    if (text.lines().filter(each -> !each.isBlank()).limit(MOST + 1L).count() > MOST) {
      return Problem.TOO_LARGE.answer("At most " + MOST + " lines are taken at once.");
    }
    List<String> texts = text.lines().toList();
    var lines = new ArrayList<Line>();
    for (int at = 0; at < texts.size(); at++) {
      if (!texts.get(at).isBlank()) {
        lines.add(line(at + 1, texts.get(at)));
      }
    }
    List<Report> reports = reports(lines);
    if (lines.isEmpty()) {
      return Problem.NO_REPORT.answer("There is no line in it.");
    }
    if (reports.isEmpty()) {
      return Data.lines(422, told(lines, List.of()));
    }
    return switch (desk.take(client, reports)) {
      case IntakeDesk.Answer.Held(var taken) -> Data.lines(201, told(lines, taken));
      case IntakeDesk.Answer.Later(var why, int seconds) -> again(Problem.BUSY, why, seconds);
      case IntakeDesk.Answer.TooMuch(var why, int seconds) -> again(Problem.TOO_MUCH, why, seconds);
    };
  }

  private static List<Report> reports(List<Line> lines) {
    return lines.stream()
        .<Report>mapMulti(
            (line, sink) -> {
              if (line.report() != null) {
                sink.accept(line.report());
              }
            })
        .toList();
  }

  private static List<Map<String, Object>> told(List<Line> lines, List<Taken> taken) {
    var told = new ArrayList<Map<String, Object>>(lines.size());
    var next = taken.iterator();
    for (Line line : lines) {
      told.add(
          line.problem() == null
              ? TakenJson.write(next.next())
              : line.problem().ofLine(line.number(), line.why()));
    }
    return told;
  }

  private static Answer again(Problem problem, String why, int seconds) {
    return problem.answer(
        "Nothing was taken in: " + why + ".", Map.of("Retry-After", String.valueOf(seconds)));
  }

  private static Line line(int number, String text) {
    Map<String, Object> json;
    try {
      json = Json.object(text);
    } catch (BadJson e) {
      return Line.refused(number, Problem.NO_JSON, String.valueOf(e.getMessage()));
    }
    Object kind = json.getOrDefault("kind", "report");
    if (!"report".equals(kind) || json.containsKey("refused")) {
      return Line.refused(number, Problem.NO_REPORT, "it is another kind of entry");
    }
    try {
      return sized(number, ReportJson.read(json));
    } catch (BadJson e) {
      return Line.refused(number, Problem.NO_REPORT, String.valueOf(e.getMessage()));
    }
  }

  private static Line sized(int number, Report report) {
    if (report.id().length() > LONGEST_ID) {
      return Line.refused(
          number, Problem.TOO_LARGE, "an id may have " + LONGEST_ID + " characters");
    }
    if (report.text().length() + report.titleOrEmpty().length() > LONGEST) {
      return Line.refused(
          number, Problem.TOO_LARGE, "title and text may have " + LONGEST + " characters");
    }
    return new Line(number, report, null, "");
  }
}
