package coranto.flow;

import coranto.report.Citation;
import coranto.report.Outlet;
import coranto.report.Span;
import coranto.report.Stamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A report that a search found.
///
/// @param story the story it is in
/// @param passage the words around the hits
/// @param place where the passage stands
/// @param hits spans of `passage`
public record Found(
    String report,
    String story,
    @Nullable String title,
    Outlet outlet,
    @Nullable Stamp published,
    String passage,
    Citation place,
    List<Span> hits) {
  public Found {
    hits = List.copyOf(hits);
  }
}
