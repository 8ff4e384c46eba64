package coranto.embedded;

import coranto.flow.Horizon;
import coranto.flow.NearIndex;
import coranto.report.Sketch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/// A [NearIndex] in files of its own: a part in memory, which becomes a file when it is full, and
/// parts on disk in the order of their entries, of which neighbours are merged as they grow in
/// number (a log-structured merge tree; O'Neil and others 1996). A part is dropped as a whole when
/// all of it lies before the window. Added to by one thread, looked up in by many.
///
/// A key counts its oldest [#POSTINGS] postings in the window. Costs about 150 bytes of disk and a
/// byte of heap a sentence.
public final class NearFiles implements NearIndex {
  /// How many postings of a key count.
  public static final int POSTINGS = 1_000;

  private static final String NAME = "keys";
  private static final String VERSION = "keys 1";

  /// So many postings in memory become a file.
  private static final int FULL = 400_000;

  private static final ThreadLocal<Tally> TALLY = ThreadLocal.withInitial(Tally::new);

  private final Path folder;
  private final int windowDays;
  private FolderMark mark;
  private Horizon horizon;
  private Sinces sinces = new Sinces();
  private final PartMerging merging;
  private final Set<Long> removed = new HashSet<>();
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private List<KeyPart> parts = List.of();
  private FreshKeys fresh = new FreshKeys();
  private int made;

  private NearFiles(Path folder, int windowDays) {
    this.folder = folder;
    this.windowDays = windowDays;
    this.mark = FolderMark.open(folder, NAME, VERSION);
    this.horizon = new Horizon(windowDays);
    this.merging = new PartMerging(windowDays);
  }

  /// Opens or makes the index of a folder; a damaged one is thrown away, to be made again.
  ///
  /// @param windowDays how long the window is; [Horizon#EVERYTHING] for no bound
  public static NearFiles open(Path folder, int windowDays) {
    var files = new NearFiles(folder, windowDays);
    files.restore();
    return files;
  }

  private void restore() {
    var found = new ArrayList<KeyPart>();
    for (String name : mark.named().keySet()) {
      found.add(opened(folder.resolve(name)));
      made = Math.max(made, Integer.parseInt(name.substring(name.lastIndexOf('-') + 1)));
    }
    parts = List.copyOf(found);
    removed.addAll(mark.removed());
    for (KeyPart part : parts) {
      for (int at = 0; at < part.entries().size(); at++) {
        horizon.take(part.entries().day(at));
      }
    }
  }

  @Override
  public void add(long seq, @Nullable LocalDate day, List<Sketch> sketches) {
    boolean full;
    lock.writeLock().lock();
    try {
      int counted = horizon.take(day);
      sinces.put(seq, horizon.since());
      fresh.add(seq, counted, sketches);
      full = fresh.postings() >= FULL;
      if (full) {
        flush();
      }
    } finally {
      lock.writeLock().unlock();
    }
    if (full) {
      merge();
    }
  }

  @Override
  public List<Near> lookup(Sketch sketch, long beforeSeq, int limit) {
    lock.readLock().lock();
    try {
      int since = sinces.of(beforeSeq, horizon.since());
      Tally tally = TALLY.get();
      tally.clear();
      List<Visible> visible = visible(beforeSeq, since);
      for (int at = 0; at < sketch.keys().length; at++) {
        collect(KeyPart.key(sketch.keys()[at]), sketch.weights()[at], visible, tally);
      }
      return near(tally.best(limit), visible);
    } finally {
      lock.readLock().unlock();
    }
  }

  private List<Visible> visible(long beforeSeq, int since) {
    var visible = new ArrayList<Visible>(parts.size() + 1);
    for (KeyPart part : parts) {
      visible.add(Visible.of(part.entries(), beforeSeq, since, removed));
    }
    visible.add(Visible.of(fresh.entries(), beforeSeq, since, removed));
    return visible;
  }

  private void collect(long key, float weight, List<Visible> visible, Tally tally) {
    int left = POSTINGS;
    for (int part = 0; part < parts.size() && left > 0; part++) {
      if (visible.get(part).any()) {
        left -= parts.get(part).collect(key, weight, left, visible.get(part), part, tally);
      }
    }
    fresh.collect(key, weight, left, visible.getLast(), parts.size(), tally);
  }

  private static List<Near> near(Tally.Best best, List<Visible> visible) {
    var near = new ArrayList<Near>(best.size());
    for (int at = 0; at < best.size(); at++) {
      int sentence = Tally.sentence(best.place(at));
      EntryTable entries = visible.get(Tally.part(best.place(at))).entries();
      int entry = entries.of(sentence);
      near.add(new Near(entries.seq(entry), entries.part(entry, sentence), best.weight(at)));
    }
    return near;
  }

  @Override
  public void remove(long seq) {
    lock.writeLock().lock();
    try {
      if (held(seq)) {
        removed.add(seq);
      }
    } finally {
      lock.writeLock().unlock();
    }
  }

  private boolean held(long seq) {
    return fresh.entries().has(seq) || parts.stream().anyMatch(part -> part.entries().has(seq));
  }

  @Override
  public void commit(long seq) {
    lock.writeLock().lock();
    try {
      if (fresh.entries().size() > 0) {
        flush();
      }
    } finally {
      lock.writeLock().unlock();
    }
    merge();
    removed.removeIf(entry -> !held(entry));
    var lengths = new TreeMap<String, Long>();
    for (KeyPart part : parts) {
      lengths.put(part.file().getFileName().toString(), part.length());
    }
    mark.write(seq, lengths, removed);
  }

  /// Forgets what came after the last commit: the work that it came from broke off.
  public void back() {
    lock.writeLock().lock();
    try {
      close();
      fresh = new FreshKeys();
      removed.clear();
      sinces = new Sinces();
      horizon = new Horizon(windowDays);
      mark = FolderMark.open(folder, NAME, VERSION);
      restore();
    } finally {
      lock.writeLock().unlock();
    }
  }

  @Override
  public long committed() {
    return mark.committed();
  }

  /// How many bytes it takes on disk.
  public long bytes() {
    return parts.stream().mapToLong(KeyPart::length).sum();
  }

  /// Makes a file of what is in memory.
  private void flush() {
    FreshKeys full = fresh;
    KeyPart part = written(full.entries().seq(0), full.distinct(), full::write);
    var more = new ArrayList<>(parts);
    more.removeIf(old -> over(old) && retired(old));
    more.add(part);
    parts = List.copyOf(more);
    fresh = new FreshKeys();
  }

  private boolean over(KeyPart part) {
    return part.entries().newestDay() < horizon.dropped();
  }

  private boolean retired(KeyPart part) {
    part.close();
    mark.retire(part.file());
    return true;
  }

  /// Merges neighbours while there are too many of a size. Readers go on with the old parts.
  private void merge() {
    for (var range = merging.next(parts); range != null; range = merging.next(parts)) {
      List<KeyPart> old = List.copyOf(parts.subList(range.from(), range.to()));
      long keys = old.stream().mapToLong(KeyPart::keys).sum();
      KeyPart merged =
          written(old.getFirst().entries().seq(0), keys, writer -> PartMerging.merge(old, writer));
      lock.writeLock().lock();
      try {
        var fewer = new ArrayList<>(parts);
        fewer.subList(range.from(), range.to()).clear();
        fewer.add(range.from(), merged);
        parts = List.copyOf(fewer);
        old.forEach(this::retired);
      } finally {
        lock.writeLock().unlock();
      }
    }
  }

  /// What writes the keys of a part.
  @FunctionalInterface
  private interface Writing {
    void to(KeyPartWriter writer);
  }

  private KeyPart written(long first, long keys, Writing writing) {
    made++;
    Path file = folder.resolve(NAME + String.format(Locale.ROOT, "-%019d-%d", first, made));
    try (var writer = new KeyPartWriter(file, keys)) {
      writing.to(writer);
    } catch (IOException e) {
      throw Trouble.failure(file.toString(), e);
    } catch (UncheckedIOException e) {
      throw Trouble.failure(file.toString(), Objects.requireNonNull(e.getCause()));
    }
    return opened(file);
  }

  private static KeyPart opened(Path file) {
    try {
      return KeyPart.open(file);
    } catch (IOException e) {
      throw Trouble.failure(file.toString(), e);
    }
  }

  @Override
  public void close() {
    parts.forEach(KeyPart::close);
    parts = List.of();
  }
}
