package coranto.group.features;

import java.util.HashMap;
import java.util.Map;

/// [HeldFeatures] in memory, about 7 kB each.
public final class MemoryFeatures implements HeldFeatures {
  private final Map<Long, Features> held = new HashMap<>();

  @Override
  public void put(long entry, Features features) {
    held.put(entry, features);
  }

  @Override
  public Features of(long entry) {
    Features features = held.get(entry);
    if (features == null) {
      throw new IllegalArgumentException("no features of entry " + entry);
    }
    return features;
  }

  @Override
  public void drop(long entry) {
    held.remove(entry);
  }
}
