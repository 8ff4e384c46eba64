package coranto.web.page;

import coranto.flow.RetractDesk;
import coranto.report.Retraction;
import java.time.Instant;

/// Retractions as long as the test lasts.
public final class MemoryRetractDesk implements RetractDesk {
  private final MemoryNewsroom newsroom;

  public MemoryRetractDesk(MemoryNewsroom newsroom) {
    this.newsroom = newsroom;
  }

  /// A report is in one story, and one other took words from it; an outlet has two in one.
  @Override
  public Reach reach(Retraction retraction) {
    return switch (retraction) {
      case Retraction.OfReport _ -> new Reach(1, 1, 1);
      case Retraction.OfOutlet _ -> new Reach(2, 1, 0);
      case Retraction.ByAge _ -> new Reach(0, 0, 0);
    };
  }

  @Override
  public void retract(Retraction retraction) {
    newsroom.retract(retraction);
  }

  @Override
  public Instant now() {
    return Instant.parse("2026-05-12T08:00:00Z");
  }
}
