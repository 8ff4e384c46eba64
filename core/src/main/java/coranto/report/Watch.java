package coranto.report;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A saved search that alerts: once for a story, and again only for what its owner asked. Set anew
/// under the same id it is changed.
///
/// @param id no guess finds it
/// @param query as typed into the search box
/// @param again for what it fires again
/// @param receivers who is told; its page and feeds tell in any case
/// @param withdrawn whether it fires no more
/// @param made when it was said
public record Watch(
    String id,
    String name,
    String query,
    Set<Again> again,
    List<Receiver> receivers,
    boolean withdrawn,
    Instant made) {
  /// For what a watch fires again in a story it has fired for.
  public enum Again {
    /// A report that goes back to no other.
    NEW_ORIGIN,
    /// A report in which someone denies something.
    DENIAL;

    /// As it stands in JSON.
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What a word stands for; empty when it stands for nothing.
    public static Optional<Again> of(String word) {
      return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
  }

  /// Who is told.
  public sealed interface Receiver {
    /// Where it is reached.
    String address();

    /// A service that takes JSON.
    record Webhook(String address) implements Receiver {}

    /// A topic of an ntfy server.
    record Ntfy(String address) implements Receiver {}
  }

  /// @throws IllegalArgumentException when it has no id or searches for nothing
  public Watch {
    if (id.isBlank() || query.isBlank()) {
      throw new IllegalArgumentException("a watch has an id and words to search for");
    }
    again = java.util.Collections.unmodifiableSet(new TreeSet<>(again));
    receivers = List.copyOf(receivers);
  }

  /// What it is called: its name, else what it searches for.
  public String shown() {
    return name.isEmpty() ? query : name;
  }

  /// The same, withdrawn.
  public Watch withdrawn(Instant when) {
    return new Watch(id, name, query, again, receivers, true, when);
  }
}
