package coranto.web.page.way;

import coranto.report.Citation;
import coranto.trace.Trace;
import coranto.web.page.cited.Shelf;
import coranto.web.page.cited.Source;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Follows a sentence over what it goes back to, step by step, to where that ends: its origin.
/// *Same* and a contrary are no steps. A loop, which traces of one hour may form, is left where it
/// closes.
public final class Steps {
  /// No way that was ever seen is as long.
  private static final int LONGEST = 24;

  private Steps() {}

  /// The origin of what a trace goes back to; null when that is its source itself, or it has none.
  public static @Nullable Source beyond(Trace trace, Shelf shelf) {
    var places = places(trace, shelf);
    return places.size() < 3 ? null : shelf.source(places.getFirst());
  }

  /// The places that the sentence of a trace came by, the origin first, its own last; its own alone
  /// when it goes back to nothing.
  static List<Citation> places(Trace trace, Shelf shelf) {
    var places = new ArrayDeque<Citation>();
    Set<Citation> passed = new HashSet<>();
    @Nullable Trace at = trace;
    Citation place = trace.sentence();
    while (place != null && places.size() < LONGEST && passed.add(place)) {
      places.addFirst(place);
      place = at == null ? null : at.goesBackTo();
      at = place == null ? null : shelf.trace(place);
    }
    return List.copyOf(places);
  }
}
