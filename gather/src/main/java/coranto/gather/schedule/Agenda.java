package coranto.gather.schedule;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Whose turn it is: the feed that is due longest, of a host that nobody is at. A host with
/// thousands of feeds takes no more places than one with a single feed. Safe for many threads.
public final class Agenda {
  /// One feed's next look.
  public record Slot(String feed, String host, Instant due) {}

  private static final Comparator<Slot> ORDER =
      Comparator.comparing(Slot::due).thenComparing(Slot::feed);

  private final Map<String, PriorityQueue<Slot>> hosts = new HashMap<>();
  private final TreeSet<Slot> heads = new TreeSet<>(ORDER);
  private final Set<String> busy = new HashSet<>();
  private final Map<String, Slot> slots = new HashMap<>();

  /// Puts a feed down for its next look, in place of what stood there.
  public synchronized void put(Slot slot) {
    remove(slot.feed());
    slots.put(slot.feed(), slot);
    change(slot.host(), queue -> queue.add(slot));
  }

  /// Takes a feed out.
  public synchronized void remove(String feed) {
    Slot old = slots.remove(feed);
    if (old != null) {
      change(old.host(), queue -> queue.remove(old));
    }
  }

  /// The next feed that is due, whose host is busy from now on; null when there is none.
  public synchronized @Nullable Slot take(Instant now) {
    if (heads.isEmpty() || heads.first().due().isAfter(now)) {
      return null;
    }
    Slot slot = heads.pollFirst();
    busy.add(slot.host());
    PriorityQueue<Slot> queue = hosts.get(slot.host());
    if (queue != null) {
      queue.remove(slot);
    }
    slots.remove(slot.feed());
    return slot;
  }

  /// Frees a host.
  public synchronized void left(String host) {
    busy.remove(host);
    change(host, _ -> {});
  }

  /// When the next feed of a free host is due; null when there is none.
  public synchronized @Nullable Instant next() {
    return heads.isEmpty() ? null : heads.first().due();
  }

  /// How many feeds are due.
  public synchronized long due(Instant now) {
    return slots.values().stream().filter(slot -> !slot.due().isAfter(now)).count();
  }

  private interface Change {
    void in(PriorityQueue<Slot> queue);
  }

  private void change(String host, Change change) {
    PriorityQueue<Slot> queue = hosts.computeIfAbsent(host, _ -> new PriorityQueue<>(ORDER));
    Slot head = queue.peek();
    if (head != null) {
      heads.remove(head);
    }
    change.in(queue);
    Slot now = queue.peek();
    if (now == null) {
      hosts.remove(host);
    } else if (!busy.contains(host)) {
      heads.add(now);
    }
  }
}
