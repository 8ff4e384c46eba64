package coranto.flow;

import coranto.report.Pin;
import java.time.Instant;
import java.util.List;

/// Takes in what a person says about where reports belong: the seam between a page and the truth.
public interface PinDesk {
  /// What became of a pin.
  sealed interface Answer {
    /// It stands in the truth.
    ///
    /// @param seq its entry
    /// @param fresh false when it stood there already
    record Held(long seq, boolean fresh) implements Answer {}

    /// It can't be taken in, and why.
    record Refused(String why) implements Answer {}
  }

  /// Takes a pin in; when this returns it is durable, or refused.
  Answer pin(Pin pin);

  /// The pins that hold: the last of each two reports, but for those taken back; the newest first.
  List<Pin> holding();

  Instant now();
}
