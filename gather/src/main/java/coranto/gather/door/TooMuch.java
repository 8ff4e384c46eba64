package coranto.gather.door;

import java.io.IOException;

/// An answer is more, or otherwise packed, than we read.
final class TooMuch extends IOException {
  private static final long serialVersionUID = 1;

  private final Refusal reason;

  TooMuch(Refusal reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  Refusal reason() {
    return reason;
  }
}
