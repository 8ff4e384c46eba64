package coranto.testkit;

import coranto.flow.SecondLook;
import coranto.flow.SecondLooks;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Second looks that last as long as the test.
public final class MemorySecondLooks implements SecondLooks {
  private final Map<String, SecondLook> looks = new TreeMap<>();

  @Override
  public synchronized List<SecondLook> due(String feed, Instant now, int most) {
    return looks.values().stream()
        .filter(look -> look.feed().equals(feed) && !look.due().isAfter(now))
        .sorted(Comparator.comparing(SecondLook::due).thenComparing(SecondLook::report))
        .limit(most)
        .toList();
  }

  @Override
  public synchronized void keep(SecondLook look) {
    looks.put(look.report(), look);
  }

  @Override
  public synchronized void drop(String report) {
    looks.remove(report);
  }

  @Override
  public synchronized void dropAll(String feed) {
    looks.values().removeIf(look -> look.feed().equals(feed));
  }
}
