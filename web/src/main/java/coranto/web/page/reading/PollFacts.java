package coranto.web.page.reading;

import coranto.web.page.print.DayName;
import coranto.web.page.print.Printed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What is told of a poll, and what is not.
public final class PollFacts {
  /// A fact of a poll, such as "Asked: 1,200 adults".
  public record Fact(String name, String value) {}

  private PollFacts() {}

  public static List<Fact> of(
      @Nullable Integer asked,
      @Nullable String population,
      @Nullable String start,
      @Nullable String end,
      @Nullable Double margin,
      @Nullable String pollster) {
    var facts = new ArrayList<Fact>();
    if (asked != null) {
      facts.add(
          new Fact("Asked", String.format(Locale.ROOT, "%,d", asked) + " " + name(population)));
    }
    if (start != null || end != null) {
      facts.add(new Fact("Days", days(start, end)));
    }
    if (margin != null) {
      facts.add(new Fact("Margin", "± " + margin + " points"));
    }
    if (pollster != null) {
      facts.add(new Fact("By", name(pollster)));
    }
    return facts;
  }

  private static String days(@Nullable String start, @Nullable String end) {
    String first = start == null ? end : start;
    return first == null || end == null || first.equals(end)
        ? DayName.of(first == null ? "" : first)
        : DayName.of(first + "/" + end);
  }

  public static List<String> missing(List<String> missing) {
    return missing.stream().limit(10).map(each -> Printed.cut(Printed.name(each), 40)).toList();
  }

  private static String name(@Nullable String name) {
    return Printed.cut(Printed.name(name), 120);
  }
}
