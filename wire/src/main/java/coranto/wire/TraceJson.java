package coranto.wire;

import coranto.report.Citation;
import coranto.report.Explanation;
import coranto.trace.Change;
import coranto.trace.Trace;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A trace as a line of `trace`: the contract's fields, then `revision` (when it isn't the first)
/// and
/// `changes`, whose spans lie in the same field as the sentence's and the source's.
public final class TraceJson {
  private TraceJson() {}

  public static Map<String, Object> write(Trace trace) {
    Citation sentence = trace.sentence();
    return new Written()
        .put("id", sentence.report())
        .put("sentence", SpanJson.write(sentence.field(), sentence.span()))
        .put("kind", kind(trace))
        .put("source", source(trace))
        .put("nearest", nearest(trace))
        .put("score", trace.explanation().score())
        .put("explanation", ExplanationJson.write(trace.explanation()))
        .put("revision", sentence.revision() == 1 ? null : sentence.revision())
        .put("changes", changes(trace).stream().map(TraceJson::write).toList())
        .map();
  }

  /// @throws BadJson when a field is missing or of another kind than the contract says
  public static Trace read(Map<String, Object> json) {
    Fields fields = new Fields(json);
    Citation sentence = place(fields, fields.integer("revision", 1));
    Explanation why = ExplanationJson.read(fields.object("explanation"));
    List<Change> changes = fields.list("changes", each -> change(Fields.of(each, "a change")));
    return switch (fields.string("kind")) {
      case "copied" -> new Trace.Copied(sentence, place(fields.object("source")), why);
      case "edited" -> new Trace.Edited(sentence, place(fields.object("source")), changes, why);
      case "reworded" -> new Trace.Reworded(sentence, place(fields.object("source")), changes, why);
      case "same" -> new Trace.Same(sentence, place(fields.object("source")), changes, why);
      case "fresh" ->
          new Trace.Fresh(
              sentence, fields.has("nearest") ? place(fields.object("nearest")) : null, why);
      default -> throw new BadJson("no kind of trace: " + fields.string("kind"));
    };
  }

  /// The word for a kind of trace.
  public static String kind(Trace trace) {
    return switch (trace) {
      case Trace.Copied _ -> "copied";
      case Trace.Edited _ -> "edited";
      case Trace.Reworded _ -> "reworded";
      case Trace.Same _ -> "same";
      case Trace.Fresh _ -> "fresh";
    };
  }

  private static List<Change> changes(Trace trace) {
    return trace instanceof Trace.Sourced sourced ? sourced.changes() : List.of();
  }

  private static @Nullable Map<String, Object> source(Trace trace) {
    return trace instanceof Trace.Sourced sourced ? place(sourced.source()) : null;
  }

  private static @Nullable Map<String, Object> nearest(Trace trace) {
    return trace instanceof Trace.Fresh fresh && fresh.nearest() != null
        ? place(fresh.nearest())
        : null;
  }

  private static Map<String, Object> place(Citation citation) {
    return new Written()
        .put("id", citation.report())
        .put("revision", citation.revision())
        .put("sentence", SpanJson.write(citation.field(), citation.span()))
        .map();
  }

  private static Citation place(Fields fields) {
    return place(fields, fields.integer("revision"));
  }

  private static Citation place(Fields fields, int revision) {
    Fields span = fields.object("sentence");
    return new Citation(
        fields.string("id"), revision, SpanJson.field(span), SpanJson.read(span.self()));
  }

  private static Map<String, Object> write(Change change) {
    return new Written()
        .put("here", SpanJson.writeOrNull(change.here()))
        .put("there", SpanJson.writeOrNull(change.there()))
        .putWord("kind", change.kind())
        .map();
  }

  private static Change change(Fields fields) {
    return new Change(
        SpanJson.readOrNull(fields, "here"),
        SpanJson.readOrNull(fields, "there"),
        fields.choice("kind", Change.Kind.class));
  }
}
