package coranto.flow;

import coranto.report.Outlet;
import coranto.story.Story.Cited;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A story as the front page lists it.
///
/// @param id the report that addresses it
/// @param lead its first statement; null when it has none
/// @param outlets in the order of their first reports
/// @param origins how many are independent
/// @param disputes how many claims are denied
/// @param updated time of its latest report
public record StorySummary(
    String id,
    @Nullable Cited headline,
    @Nullable Cited lead,
    List<Outlet> outlets,
    int reports,
    int origins,
    int disputes,
    @Nullable Instant updated) {
  public StorySummary {
    outlets = List.copyOf(outlets);
  }
}
