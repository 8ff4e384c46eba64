package coranto.gather.door;

import coranto.text.Resource;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Knows which addresses lead to this machine, its network or nowhere in the open internet.
///
/// The first range of the list that holds an address decides. Some ranges of IPv6 carry an IPv4
/// address inside, which then decides.
final class Inward {
  private enum Rule {
    INWARD,
    OUTWARD,
    CARRIES
  }

  private record Range(byte[] prefix, int bits, Rule rule, String name) {
    boolean holds(byte[] address) {
      if (address.length != prefix.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit & 7);
        if ((address[bit >> 3] & mask) != (prefix[bit >> 3] & mask)) {
          return false;
        }
      }
      return true;
    }
  }

  private final List<Range> ranges;

  private Inward(List<Range> ranges) {
    this.ranges = ranges;
  }

  static Inward shipped() {
    return of(Resource.lines(Inward.class, "inward.tsv"));
  }

  /// @param lines range, rule (inward, outward, or carries: the last four bytes decide), name
  static Inward of(List<String> lines) {
    return new Inward(lines.stream().map(Inward::range).toList());
  }

  /// What kind of inward address it is; null when it leads outward.
  @Nullable String kind(InetAddress address) {
    return kind(address.getAddress());
  }

  private @Nullable String kind(byte[] address) {
    for (Range range : ranges) {
      if (range.holds(address)) {
        return switch (range.rule()) {
          case INWARD -> range.name();
          case OUTWARD -> null;
          case CARRIES -> kind(Arrays.copyOfRange(address, 12, 16));
        };
      }
    }
    return "in no range that is open to all";
  }

  private static Range range(String line) {
    String[] columns = line.split("\t", -1);
    int slash = columns[0].indexOf('/');
    return new Range(
        bytes(columns[0].substring(0, slash)),
        Integer.parseInt(columns[0].substring(slash + 1)),
        Rule.valueOf(columns[1].toUpperCase(java.util.Locale.ROOT)),
        columns[2]);
  }

  private static byte[] bytes(String literal) {
    try {
      byte[] bytes = InetAddress.getByName(literal).getAddress();
      return bytes.length == 4 && literal.contains(":") ? mapped(bytes) : bytes;
    } catch (UnknownHostException e) {
      throw new IllegalStateException(literal, e);
    }
  }

  /* Java turns ::ffff:a.b.c.d into four bytes. */
  private static byte[] mapped(byte[] four) {
    byte[] sixteen = new byte[16];
    sixteen[10] = -1;
    sixteen[11] = -1;
    System.arraycopy(four, 0, sixteen, 12, 4);
    return sixteen;
  }
}
