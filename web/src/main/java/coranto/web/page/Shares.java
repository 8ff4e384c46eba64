package coranto.web.page;

import coranto.story.StoryPart;
import coranto.trace.Trace;
import coranto.web.page.ReportView.Share;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/// How much of a report has which mark.
final class Shares {
  private static final int BAR = 1_000;

  private Shares() {}

  static List<Share> of(StoryPart part) {
    var counts = new EnumMap<Mark, Integer>(Mark.class);
    for (Trace trace : part.traces()) {
      counts.merge(Mark.of(trace), 1, Integer::sum);
    }
    var shares = new ArrayList<Share>();
    long before = 0;
    for (var count : counts.entrySet()) {
      int x = (int) (BAR * before / part.traces().size());
      before += count.getValue();
      int end = (int) (BAR * before / part.traces().size());
      shares.add(new Share(count.getKey(), count.getValue(), x, end - x));
    }
    return shares;
  }
}
