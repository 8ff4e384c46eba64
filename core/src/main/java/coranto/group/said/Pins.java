package coranto.group.said;

import coranto.group.open.OpenStory;
import coranto.group.open.Origin;
import coranto.report.Pin;
import coranto.report.Pin.Bond;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What people said about pairs of reports, as far as it holds: of one pair the last word.
public final class Pins {
  /// @param seq its entry
  record Said(Bond bond, long seq) {}

  private final Map<String, Map<String, Said>> byReport = new HashMap<>();

  /// Hears what was said; what was said of these two before, null when nothing held.
  public @Nullable Said hear(long seq, Pin pin) {
    var said = new Said(pin.bond(), seq);
    set(pin.other(), pin.one(), said);
    return set(pin.one(), pin.other(), said);
  }

  private @Nullable Said set(String one, String other, Said said) {
    if (said.bond() != Bond.UNDONE) {
      return byReport.computeIfAbsent(one, _ -> new LinkedHashMap<>()).put(other, said);
    }
    Map<String, Said> of = byReport.getOrDefault(one, Map.of());
    Said before = of.isEmpty() ? null : of.remove(other);
    if (of.isEmpty()) {
      byReport.remove(one);
    }
    return before;
  }

  /// The report and all that it is kept together with, by whatever many pins.
  Set<String> bundle(String report) {
    var bundle = new LinkedHashSet<String>();
    var next = new ArrayDeque<String>();
    next.add(report);
    while (!next.isEmpty()) {
      String each = next.remove();
      if (bundle.add(each)) {
        next.addAll(said(each, Bond.TOGETHER));
      }
    }
    return bundle;
  }

  /// Whether one of these is kept apart from one of those.
  boolean apart(Collection<String> these, Collection<String> those) {
    if (byReport.isEmpty()) {
      return false;
    }
    Set<String> others = those instanceof Set<String> set ? set : new LinkedHashSet<>(those);
    return these.stream()
        .flatMap(report -> said(report, Bond.APART).stream())
        .anyMatch(others::contains);
  }

  /// Whether the report may stand in the story.
  public boolean allow(String report, OpenStory story) {
    return !byReport.containsKey(report) || !apart(List.of(report), story.reports());
  }

  /// Whether two stories may become one.
  public boolean allow(OpenStory one, OpenStory other) {
    return !apart(one.reports(), other.reports());
  }

  /// Whether the report is kept together with another one of the story.
  public boolean hold(String report, OpenStory story) {
    if (!byReport.containsKey(report)) {
      return false;
    }
    Set<String> others = bundle(report);
    others.remove(report);
    others.retainAll(story.reports());
    return !others.isEmpty();
  }

  /// Whether some of these are kept together with some of their story that are not among them.
  public boolean tie(List<Origin> these, OpenStory story) {
    if (byReport.isEmpty()) {
      return false;
    }
    Set<String> going = reports(these);
    var others = new LinkedHashSet<>(story.reports());
    others.removeAll(going);
    return going.stream().flatMap(report -> bundle(report).stream()).anyMatch(others::contains);
  }

  /// Whether something said of the report holds.
  public boolean speak(String report) {
    return byReport.containsKey(report);
  }

  /// The reports of which something said holds.
  public Set<String> spoken() {
    return byReport.keySet();
  }

  private static Set<String> reports(List<Origin> origins) {
    var reports = new LinkedHashSet<String>();
    origins.forEach(origin -> origin.members.forEach(member -> reports.add(member.report())));
    return reports;
  }

  private Set<String> said(String report, Bond bond) {
    var found = new LinkedHashSet<String>();
    Objects.requireNonNullElse(byReport.get(report), Map.<String, Said>of())
        .forEach(
            (other, said) -> {
              if (said.bond() == bond) {
                found.add(other);
              }
            });
    return found;
  }
}
