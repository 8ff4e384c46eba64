package coranto.understand.lost;

import coranto.understand.words.Range;
import java.util.ArrayList;
import java.util.List;

/// *Earlier in the week* in a text without a day of publication.
final class UndatedDays {
  private UndatedDays() {}

  static List<LostSpan> find(Context context) {
    var found = new ArrayList<LostSpan>();
    for (Range days : context.undated()) {
      if (!context.words().quoted(days.first())) {
        found.add(
            new LostSpan(
                days.first(),
                days.end(),
                "the text has no date that this could be counted from",
                "lost/undated"));
      }
    }
    return found;
  }
}
