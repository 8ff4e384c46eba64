package coranto.testkit;

import coranto.flow.Imprints;
import coranto.trace.Imprint;
import java.util.HashMap;
import java.util.Map;

/// [Imprints] in memory, as they come, for one thread. Nothing survives [#close].
public final class MemoryImprints implements Imprints {
  private final Map<Long, Imprint> imprints = new HashMap<>();
  private long committed;

  @Override
  public void add(long seq, Imprint imprint) {
    imprints.put(seq, imprint);
  }

  @Override
  public Imprint imprint(long seq) {
    Imprint found = imprints.get(seq);
    if (found == null) {
      throw new IllegalArgumentException("no imprint of entry " + seq);
    }
    return found;
  }

  @Override
  public void commit(long seq) {
    committed = seq;
  }

  @Override
  public long committed() {
    return committed;
  }

  @Override
  public void close() {
    imprints.clear();
  }
}
