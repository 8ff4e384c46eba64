package coranto.app.input;

import coranto.gather.archive.Archived;
import coranto.gather.archive.WarcPages;
import coranto.report.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The pages of files, one after the other; of an archive the pages in it, so that never more than
/// one of them is in memory.
public final class PageStream extends Ahead<PageStream.Found> implements AutoCloseable {
  private final Iterator<PageFiles.Named> files;
  private PageFiles.@Nullable Named file;
  private @Nullable WarcPages archive;

  /// A page, or what is in a page's place.
  public sealed interface Found {
    /// How many bytes of it are in memory.
    default long weight() {
      return switch (this) {
        case InFile _, Broken _ -> 0;
        case InArchive(var _, var page) -> page.bytes().length;
      };
    }

    /// A page that is a file of its own, not read yet.
    record InFile(PageFiles.Named named) implements Found {}

    /// A page of an archive.
    record InArchive(String id, Page page) implements Found {}

    /// A piece of an archive that can't be read.
    record Broken(String id, String why) implements Found {}
  }

  public PageStream(List<PageFiles.Named> files) {
    this.files = files.iterator();
  }

  @Override
  @Nullable Found find() {
    while (true) {
      Found inside = archive == null || file == null ? null : inside(archive, file);
      if (inside != null) {
        return inside;
      }
      if (!files.hasNext()) {
        return null;
      }
      PageFiles.Named named = files.next();
      file = named;
      if (!WarcPages.named(named.file().toString())) {
        return new Found.InFile(named);
      }
      try {
        archive = WarcPages.open(named.file());
      } catch (IOException e) {
        return new Found.Broken(named.id(), "can't be read: " + e);
      }
    }
  }

  private @Nullable Found inside(WarcPages pages, PageFiles.Named named) {
    try {
      Archived archived = pages.next();
      return switch (archived) {
        case null -> {
          close();
          yield null;
        }
        case Archived.Kept(var page) ->
            new Found.InArchive(page.url() == null ? named.id() : page.url(), page);
        case Archived.Skipped(var at, var why) ->
            new Found.Broken(named.id() + "@" + at, "the archive's record is broken: " + why);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      if (archive != null) {
        archive.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      archive = null;
    }
  }
}
