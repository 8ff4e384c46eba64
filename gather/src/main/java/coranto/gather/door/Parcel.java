package coranto.gather.door;

import java.util.Map;

/// Something to hand over by POST at an address that the owner gave.
///
/// @param headers its content type among them
/// @param limits how much time it may take
@SuppressWarnings("ArrayRecordComponent") // sent, never compared
public record Parcel(String address, Map<String, String> headers, byte[] body, Limits limits) {
  public Parcel {
    headers = Map.copyOf(headers);
  }
}
