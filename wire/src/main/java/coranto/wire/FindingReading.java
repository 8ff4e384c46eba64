package coranto.wire;

import coranto.report.EntityType;
import coranto.understand.finding.Finding;
import coranto.understand.people.Form;

/// One finding back from its JSON object.
final class FindingReading {
  private FindingReading() {}

  static Finding read(Fields fields) {
    String rule = fields.string("by_rule");
    return switch (fields.string("kind")) {
      case "mention" -> mention(fields, rule);
      case "quote" -> quote(fields, rule);
      case "claim" ->
          new Finding.Claim(
              SpanJson.read(fields, "span"),
              fields.stringOrNull("speaker"),
              SpanJson.read(fields, "about"),
              rule);
      case "denial" ->
          new Finding.Denial(
              SpanJson.read(fields, "span"),
              fields.stringOrNull("speaker"),
              SpanJson.read(fields, "about"),
              rule);
      case "dispute" ->
          new Finding.Dispute(fields.integer("claim"), fields.integer("denial"), rule);
      case "poll" -> poll(fields, rule);
      case "date" ->
          new Finding.Date(
              SpanJson.read(fields, "span"),
              fields.stringOrNull("value"),
              fields.choice("type", Finding.DateType.class),
              rule);
      case "context-lost" ->
          new Finding.ContextLost(
              SpanJson.read(fields, "span"),
              SpanJson.read(fields, "refers"),
              fields.string("why"),
              rule);
      default -> throw new BadJson("no kind of finding: " + fields.string("kind"));
    };
  }

  private static Finding.Mention mention(Fields fields, String rule) {
    return new Finding.Mention(
        SpanJson.read(fields, "span"),
        fields.string("entity"),
        fields.choice("type", EntityType.class),
        fields.choice("form", Form.class),
        rule);
  }

  private static Finding.Quote quote(Fields fields, String rule) {
    return new Finding.Quote(
        SpanJson.read(fields, "span"),
        fields.list("content", SpanJson::read),
        fields.choice("form", Finding.QuoteForm.class),
        fields.list("cue", SpanJson::read),
        fields.list("source", SpanJson::read),
        fields.stringOrNull("speaker"),
        fields.choice("medium", Finding.Medium.class),
        fields.integerOrNull("nested"),
        rule);
  }

  private static Finding.Poll poll(Fields fields, String rule) {
    return new Finding.Poll(
        SpanJson.read(fields, "span"),
        fields.integerOrNull("asked"),
        fields.stringOrNull("population"),
        fields.stringOrNull("start"),
        fields.stringOrNull("end"),
        fields.decimalOrNull("margin"),
        fields.stringOrNull("pollster"),
        SpanJson.readOrNull(fields, "question"),
        fields.strings("missing"),
        rule);
  }
}
