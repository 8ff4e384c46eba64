package coranto.wire;

import coranto.report.Citation;
import coranto.report.Field;
import coranto.report.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Spans and citations as JSON objects.
final class SpanJson {
  private SpanJson() {}

  static Map<String, Object> write(Span span) {
    return new Written().put("from", span.from()).put("to", span.to()).map();
  }

  /// A span of the title says so.
  static Map<String, Object> write(Field field, Span span) {
    return new Written()
        .put("from", span.from())
        .put("to", span.to())
        .put("in", field == Field.TITLE ? "title" : null)
        .map();
  }

  /// The field that a span lies in.
  static Field field(Fields span) {
    return "title".equals(span.stringOrNull("in")) ? Field.TITLE : Field.TEXT;
  }

  static @Nullable Map<String, Object> writeOrNull(@Nullable Span span) {
    return span == null ? null : write(span);
  }

  static List<Map<String, Object>> writeAll(List<Span> spans) {
    return spans.stream().map(SpanJson::write).toList();
  }

  static Span read(Object value) {
    Fields fields = Fields.of(value, "a span");
    try {
      return new Span(fields.integer("from"), fields.integer("to"));
    } catch (IllegalArgumentException e) {
      throw new BadJson("a span is wrong: " + e.getMessage());
    }
  }

  static Span read(Fields fields, String name) {
    return read(fields.object(name).self());
  }

  static @Nullable Span readOrNull(Fields fields, String name) {
    return fields.has(name) ? read(fields, name) : null;
  }

  /// `{"id","revision","span"}`; a span of the title says so.
  static Map<String, Object> cite(Citation citation) {
    return new Written()
        .put("id", citation.report())
        .put("revision", citation.revision())
        .put("span", write(citation.field(), citation.span()))
        .map();
  }

  static Citation cited(Object value) {
    Fields fields = Fields.of(value, "a citation");
    Fields span = fields.object("span");
    return new Citation(
        fields.string("id"), fields.integer("revision"), field(span), read(span.self()));
  }
}
