package coranto.app.output;

import coranto.app.input.FeedList;
import coranto.app.setting.Version;
import coranto.app.setting.WrongUsage;
import coranto.flow.HeldPages;
import coranto.flow.Truth;
import coranto.gather.archive.WarcFile;
import coranto.report.Entry;
import coranto.report.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// The pages that held revisions were read from, as a WARC file.
public final class WarcExport {
  private static final int BATCH = 500;
  private static final int OK = 200;

  private final Truth truth;
  private final HeldPages pages;
  private long written;
  private long without;

  public WarcExport(Truth truth, HeldPages pages) {
    this.truth = truth;
    this.pages = pages;
  }

  /// Writes all pages in the order of intake.
  ///
  /// @param progress told the last entry that is done
  /// @throws WrongUsage when the file is there already
  public void write(Path file, LongConsumer progress) throws IOException {
    if (Files.exists(file)) {
      throw new WrongUsage(file + " is there already");
    }
    try (var warc = open(file)) {
      List<Entry> entries = truth.entries(0, BATCH);
      while (!entries.isEmpty()) {
        for (Entry entry : entries) {
          switch (entry) {
            case Entry.Revised(var revision, var report) ->
                write(warc, pages.page(report.id(), revision.number()).orElse(null), report.seen());
            case Entry.Pinned _,
                Entry.Marked _,
                Entry.Watched _,
                Entry.Retracted _,
                Entry.Erased _ -> {}
          }
        }
        progress.accept(entries.getLast().seq());
        entries = truth.entries(entries.getLast().seq(), BATCH);
      }
    }
  }

  /// Opens or makes a WARC file that this program writes.
  public static WarcFile open(Path file) throws IOException {
    return WarcFile.append(file, "Coranto/" + Version.number(), Instant.now());
  }

  private void write(WarcFile warc, @Nullable Page page, @Nullable Instant seen)
      throws IOException {
    boolean fetched =
        page != null
            && FeedList.web(String.valueOf(page.url()))
            && page.header("coranto-feed") == null;
    if (page == null || !fetched) {
      without++;
    } else {
      warc.write(page, OK, seen == null ? Instant.EPOCH : seen);
      written++;
    }
  }

  /// How many pages were written.
  public long written() {
    return written;
  }

  /// How many revisions have no page of their own: they came as reports, from files, or from a
  /// feed's
  /// own text.
  public long without() {
    return without;
  }
}
