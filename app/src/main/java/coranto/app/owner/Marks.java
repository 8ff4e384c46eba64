package coranto.app.owner;

import coranto.app.desk.Stores;
import coranto.app.setting.Moment;
import coranto.embedded.HeldMarks;
import coranto.flow.MarkDesk;
import coranto.flow.Truth;
import coranto.report.Mark;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/// Marks in the truth.
public final class Marks implements MarkDesk {
  private final Truth truth;
  private final HeldMarks held;
  private final Runnable news;

  /// @param news run when a mark was taken in
  public Marks(Stores stores, Runnable news) {
    this(stores, stores.truth(), news);
  }

  /// @param truth where marks go: the stores' own, or one that they follow
  /// @param news run when a mark was taken in
  public Marks(Stores stores, Truth truth, Runnable news) {
    this.truth = truth;
    this.held = new HeldMarks(stores.truth(), stores.derived());
    this.news = news;
  }

  @Override
  public Answer mark(Mark mark) {
    String report =
        switch (mark) {
          case Mark.Read read -> read.report();
          case Mark.Starred starred -> starred.report();
          case Mark.AllRead _ -> null;
        };
    if (report != null && truth.revisions(report).isEmpty()) {
      return new Answer.Refused("no report " + report + " is held");
    }
    long seq = truth.mark(mark);
    news.run();
    return new Answer.Held(seq);
  }

  @Override
  public Standing standing(String report) {
    return held.standing(report);
  }

  @Override
  public List<String> starred(int from, int limit) {
    return held.starred(from, limit);
  }

  @Override
  public List<Listed> latest(int most) {
    return held.latest(most);
  }

  @Override
  public List<Listed> listed(Collection<String> reports) {
    return held.listed(reports);
  }

  @Override
  public Instant now() {
    return Moment.now();
  }
}
