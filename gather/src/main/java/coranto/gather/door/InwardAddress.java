package coranto.gather.door;

import java.net.UnknownHostException;

/// A connection was about to be made to an inward address.
final class InwardAddress extends UnknownHostException {
  private static final long serialVersionUID = 1;

  InwardAddress(String message) {
    super(message);
  }
}
