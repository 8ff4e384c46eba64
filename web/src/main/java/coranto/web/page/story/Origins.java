package coranto.web.page.story;

import coranto.report.OutletBook;
import coranto.story.Story;
import coranto.story.StoryPart;
import coranto.web.page.address.Address;
import coranto.web.page.cited.Shelf;
import coranto.web.page.print.Count;
import coranto.web.page.print.Measure;
import coranto.web.page.print.Printed;
import coranto.web.page.story.StoryView.Listed;
import coranto.web.page.story.StoryView.OriginView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The origins of a story with the reports that go back to each.
final class Origins {
  /// Rows of the table: origins and what goes back to them.
  private static final int ROWS = 40;

  private final Shelf shelf;
  private final OutletBook outlets;

  private final String opener;
  private final Map<String, String> own = new HashMap<>();

  Origins(Shelf shelf, OutletBook outlets, Story story) {
    this.opener = story.id();
    this.shelf = shelf;
    this.outlets = outlets;
    for (var each : story.shares()) {
      if (each.words() > 0) {
        own.put(each.report(), Count.percent(each.own(), each.words()));
      }
    }
  }

  List<OriginView> of(List<Story.Origin> origins, Measure measure) {
    var views = new ArrayList<OriginView>();
    int room = measure.of(ROWS);
    for (Story.Origin origin : origins) {
      var part = room > 0 ? shelf.part(origin.report(), 0) : null;
      if (part != null) {
        var view = view(part, origin, room - 1);
        room -= 1 + view.copies().size();
        views.add(view);
      }
    }
    return views;
  }

  private OriginView view(StoryPart part, Story.Origin origin, int room) {
    var copies =
        origin.reports().stream()
            .filter(id -> !id.equals(origin.report()))
            .limit(room)
            .map(id -> shelf.part(id, 0))
            .filter(Objects::nonNull)
            .toList();
    return new OriginView(
        listed(part),
        copies.stream().map(this::listed).toList(),
        Math.max(0, origin.reports().size() - 1 - copies.size()),
        families(copies));
  }

  private Listed listed(StoryPart part) {
    String id = part.report().id();
    return new Listed(
        shelf.source(part.report(), Address.report(id)),
        own.getOrDefault(id, ""),
        !id.equals(opener));
  }

  /// Owners with more than one outlet among the copies.
  private String families(List<StoryPart> copies) {
    var byFamily =
        copies.stream()
            .map(part -> part.report().outletOrUnknown())
            .distinct()
            .collect(Collectors.groupingBy(outlets::family, TreeMap::new, Collectors.counting()));
    return byFamily.entrySet().stream()
        .filter(family -> family.getValue() > 1)
        .map(family -> family.getValue() + " of " + Printed.cut(Printed.name(family.getKey()), 60))
        .collect(Collectors.joining(", "));
  }
}
