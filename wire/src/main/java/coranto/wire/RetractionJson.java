package coranto.wire;

import coranto.report.Retraction;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/// Retractions as JSON objects.
public final class RetractionJson {
  private RetractionJson() {}

  /// `{"report","why","made"}`, `{"outlet","why","made"}` or `{"before","days","made"}`.
  public static Map<String, Object> write(Retraction retraction) {
    Written written =
        switch (retraction) {
          case Retraction.OfReport of -> new Written().put("report", of.report());
          case Retraction.OfOutlet of -> new Written().put("outlet", of.outlet());
          case Retraction.ByAge by ->
              new Written().putText("before", by.before()).put("days", by.days());
        };
    return written
        .put("why", retraction.why().isEmpty() ? null : retraction.why())
        .putText("made", retraction.made())
        .map();
  }

  /// @throws BadJson when a field is missing or of another kind than the contract says
  public static Retraction read(Map<String, Object> json) {
    Fields fields = new Fields(json);
    Instant made = fields.instant("made");
    String why = Objects.requireNonNullElse(fields.stringOrNull("why"), "");
    if (fields.has("before")) {
      return new Retraction.ByAge(fields.instant("before"), fields.integer("days"), made);
    }
    if (fields.has("report") == fields.has("outlet")) {
      throw new BadJson("a retraction is of one report or of one outlet");
    }
    try {
      return fields.has("report")
          ? new Retraction.OfReport(fields.string("report"), why, made)
          : new Retraction.OfOutlet(fields.string("outlet"), why, made);
    } catch (IllegalArgumentException e) {
      throw new BadJson(String.valueOf(e.getMessage()));
    }
  }
}
