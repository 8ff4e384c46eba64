package coranto.embedded;

import coranto.flow.Horizon;
import coranto.flow.Imprints;
import coranto.report.Report;
import coranto.trace.Imprint;
import coranto.trace.Imprinter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/// [Imprints] in files that are only added to, some thousand entries a file, about 70 bytes a
/// sentence; a file is dropped when all of it lies before the window. Imprints last used are kept
/// decoded, one a slot.
public final class ImprintFiles implements Imprints {
  private static final int SLOTS = 4_096;
  private static final String NAME = "imprints";
  private static final String VERSION = "imprints " + Imprinter.VERSION;

  private record Kept(long seq, Imprint imprint) {}

  private final Path folder;
  private final int windowDays;
  private FolderMark mark;
  private final Imprinter imprinter = Imprinter.shipped();
  private final LongFunction<Report> reports;
  private Horizon horizon;
  private final List<ImprintPart> parts = new CopyOnWriteArrayList<>();
  private final AtomicReferenceArray<@Nullable Kept> kept = new AtomicReferenceArray<>(SLOTS);

  private ImprintFiles(Path folder, LongFunction<Report> reports, int windowDays) {
    this.folder = folder;
    this.windowDays = windowDays;
    this.mark = FolderMark.open(folder, NAME, VERSION);
    this.reports = reports;
    this.horizon = new Horizon(windowDays);
  }

  /// Opens or makes those of a folder. What was made by other versions of the steps, or is
  /// damaged, is thrown away: it is made again.
  ///
  /// @param reports the report of an entry, fetched when a sentence's characters are asked for
  /// @param windowDays how long the window is; [Horizon#EVERYTHING] for no bound
  public static ImprintFiles open(Path folder, LongFunction<Report> reports, int windowDays) {
    var files = new ImprintFiles(folder, reports, windowDays);
    files.mark.named().forEach(files::restore);
    return files;
  }

  private void restore(String name, long length) {
    ImprintPart part = ImprintPart.open(folder.resolve(name), length);
    parts.add(part);
    part.days(horizon::take);
  }

  @Override
  public void add(long seq, Imprint imprint) {
    int day = horizon.take(imprint.report().time().day());
    last(seq).add(seq, day, imprinter.bytes(imprint));
  }

  /// The part to add to.
  private ImprintPart last(long seq) {
    ImprintPart last = parts.isEmpty() ? null : parts.getLast();
    if (last == null || last.full()) {
      if (last != null) {
        last.force();
      }
      drop();
      last =
          ImprintPart.open(
              folder.resolve(NAME + "-" + String.format(Locale.ROOT, "%019d", seq)), 0);
      parts.add(last);
    }
    return last;
  }

  /// Drops what no entry sees any more.
  private void drop() {
    for (ImprintPart part : parts) {
      if (part.full() && part.newestDay() < horizon.dropped()) {
        parts.remove(part);
        part.close();
        mark.retire(part.file());
      }
    }
  }

  @Override
  public Imprint imprint(long seq) {
    int slot = (int) seq & SLOTS - 1;
    Kept known = kept.get(slot);
    if (known == null || known.seq() != seq) {
      known = new Kept(seq, read(seq));
      kept.set(slot, known);
    }
    return known.imprint();
  }

  /// Destroys the imprint of an entry that is no candidate any more; nothing when there is none.
  public void erase(long seq) {
    kept.set((int) seq & SLOTS - 1, null);
    parts.forEach(part -> part.erase(seq));
  }

  private Imprint read(long seq) {
    return imprinter.imprint(part(seq).imprint(seq), () -> reports.apply(seq).text());
  }

  /// The part that holds an entry.
  private ImprintPart part(long seq) {
    int low = 0;
    int high = parts.size();
    while (low < high) {
      int middle = low + high >>> 1;
      if (parts.get(middle).first() <= seq) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == 0) {
      throw new IllegalArgumentException("no imprint of entry " + seq);
    }
    return parts.get(low - 1);
  }

  @Override
  public void commit(long seq) {
    drop();
    var lengths = new TreeMap<String, Long>();
    for (ImprintPart part : parts) {
      lengths.put(part.file().getFileName().toString(), part.length());
    }
    if (!parts.isEmpty()) {
      parts.getLast().force();
    }
    mark.write(seq, lengths, Set.of());
  }

  /// Forgets what came after the last commit: the work that it came from broke off. Nobody reads
  /// meanwhile.
  public void back() {
    close();
    parts.clear();
    for (int slot = 0; slot < SLOTS; slot++) {
      kept.set(slot, null);
    }
    horizon = new Horizon(windowDays);
    mark = FolderMark.open(folder, NAME, VERSION);
    mark.named().forEach(this::restore);
  }

  @Override
  public long committed() {
    return mark.committed();
  }

  /// How many bytes they take on disk.
  public long bytes() {
    return parts.stream().mapToLong(ImprintPart::length).sum();
  }

  @Override
  public void close() {
    parts.forEach(ImprintPart::close);
  }
}
