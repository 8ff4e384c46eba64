package coranto.wire;

import coranto.report.Explanation;
import java.util.Map;

/// An explanation as a JSON tree: `{"score","why","parts"}`.
final class ExplanationJson {
  private ExplanationJson() {}

  static Map<String, Object> write(Explanation explanation) {
    return new Written()
        .put("score", explanation.score())
        .put("why", explanation.why())
        .put("parts", explanation.parts().stream().map(ExplanationJson::write).toList())
        .map();
  }

  static Explanation read(Fields fields) {
    return new Explanation(
        fields.decimal("score"),
        fields.string("why"),
        fields.list("parts", part -> read(Fields.of(part, "a part"))));
  }
}
