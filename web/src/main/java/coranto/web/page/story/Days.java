package coranto.web.page.story;

import coranto.report.Stamp;
import coranto.story.Story;
import coranto.web.page.cited.Quoted;
import coranto.web.page.cited.Shelf;
import coranto.web.page.print.DayName;
import coranto.web.page.print.Measure;
import coranto.web.page.story.StoryView.Day;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;

/// The days a story's reports name, in order.
final class Days {
  private static final int DAYS = 20;

  private Days() {}

  static List<Day> of(List<Story.CitedDate> dates, Shelf shelf, Measure measure) {
    var byDay = new TreeMap<String, List<Story.Cited>>();
    for (Story.CitedDate date : dates) {
      byDay.computeIfAbsent(date.value(), _ -> new ArrayList<>()).add(date.words());
    }
    var days = new ArrayList<Day>();
    byDay.forEach((value, words) -> days.add(day(value, words, shelf)));
    days.removeIf(day -> day.words().isEmpty());
    return days.subList(0, Math.min(measure.of(DAYS), days.size()));
  }

  private static Day day(String value, List<Story.Cited> cited, Shelf shelf) {
    var told = new HashSet<List<String>>();
    var words =
        Quoted.all(cited.subList(0, Math.min(DAYS, cited.size())), shelf)
            .filter(each -> told.add(List.of(each.text(), each.source().outlet())))
            .toList();
    var shown = words.subList(0, Math.min(Day.WORDS, words.size()));
    String iso = Stamp.parse(value).isPresent() ? value : "";
    return new Day(DayName.of(value), iso, shown, words.size() - shown.size());
  }
}
