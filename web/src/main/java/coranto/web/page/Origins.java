package coranto.web.page;

import coranto.report.OutletBook;
import coranto.story.Story;
import coranto.story.StoryPart;
import coranto.web.page.StoryView.OriginView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// The origins of a story with the reports that go back to each.
final class Origins {
  private static final int ORIGINS = 40;
  private static final int COPIES = 25;

  private Origins() {}

  static List<OriginView> of(List<Story.Origin> origins, Shelf shelf, OutletBook outlets) {
    var views = new ArrayList<OriginView>();
    for (Story.Origin origin : origins.subList(0, Math.min(ORIGINS, origins.size()))) {
      var part = shelf.part(origin.report(), 0);
      if (part != null) {
        views.add(view(part, origin, shelf, outlets));
      }
    }
    return views;
  }

  private static OriginView view(
      StoryPart part, Story.Origin origin, Shelf shelf, OutletBook outlets) {
    var copies =
        origin.reports().stream()
            .filter(id -> !id.equals(origin.report()))
            .limit(COPIES)
            .map(id -> shelf.part(id, 0))
            .filter(Objects::nonNull)
            .toList();
    return new OriginView(
        source(part, shelf),
        copies.stream().map(copy -> source(copy, shelf)).toList(),
        Math.max(0, origin.reports().size() - 1 - copies.size()),
        families(copies, outlets));
  }

  private static Source source(StoryPart part, Shelf shelf) {
    return shelf.source(part.report(), Address.report(part.report().id()));
  }

  /// Owners with more than one outlet among the copies.
  private static String families(List<StoryPart> copies, OutletBook outlets) {
    var byFamily =
        copies.stream()
            .map(part -> part.report().outletOrUnknown())
            .distinct()
            .collect(
                Collectors.groupingBy(
                    outlets::family, java.util.TreeMap::new, Collectors.counting()));
    return byFamily.entrySet().stream()
        .filter(family -> family.getValue() > 1)
        .map(family -> family.getValue() + " of " + Printed.cut(Printed.name(family.getKey()), 60))
        .collect(Collectors.joining(", "));
  }
}
