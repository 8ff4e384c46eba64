package coranto.story;

import coranto.understand.finding.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The polls that reports tell of, each once: copies of one sentence are one poll, and so are
/// those that agree on how many were asked and when. Shown is the one that lacks least, then the
/// earliest.
final class Polls {
  /// A story shows no more.
  private static final int MOST = 20;

  private final Sheets sheets;
  private final Groups groups;
  private final Map<String, Story.CitedPoll> found = new LinkedHashMap<>();

  Polls(Sheets sheets, Groups groups) {
    this.sheets = sheets;
    this.groups = groups;
  }

  List<Story.CitedPoll> all() {
    for (int index = 0; index < sheets.size(); index++) {
      for (Finding finding : sheets.sheet(index).findings()) {
        if (finding instanceof Finding.Poll poll && sheets.sheet(index).holds(poll.span())) {
          add(index, poll);
        }
      }
    }
    return found.values().stream().distinct().limit(MOST).toList();
  }

  private void add(int index, Finding.Poll poll) {
    var cited = cited(sheets.sheet(index), poll);
    int number = sheets.numberAt(index, poll.span());
    String statement = "statement " + (number < 0 ? cited : groups.of(number));
    String figures = figures(poll).orElse(statement);
    var known = found.containsKey(statement) ? found.get(statement) : found.get(figures);
    var kept = known == null || lacks(cited) < lacks(known) ? cited : known;
    if (known != null) {
      found.replaceAll((_, each) -> each.equals(known) ? kept : each);
    }
    found.put(statement, kept);
    found.put(figures, kept);
  }

  private static int lacks(Story.CitedPoll poll) {
    return poll.missing().size();
  }

  /// How many were asked and on which days; empty when a report tells neither.
  private static Optional<String> figures(Finding.Poll poll) {
    return poll.asked() == null || poll.end() == null
        ? Optional.empty()
        : Optional.of("asked " + poll.asked() + " to " + poll.end());
  }

  private static Story.CitedPoll cited(Sheet sheet, Finding.Poll poll) {
    return new Story.CitedPoll(
        sheet.cited(poll.span()),
        poll.asked(),
        poll.population(),
        poll.start(),
        poll.end(),
        poll.margin(),
        pollster(sheet, poll.pollster()),
        poll.missing());
  }

  private static @Nullable String pollster(Sheet sheet, @Nullable String entity) {
    var found = sheet.entity(entity);
    return found == null ? null : found.name();
  }
}
