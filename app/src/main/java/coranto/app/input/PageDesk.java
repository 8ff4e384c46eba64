package coranto.app.input;

import coranto.extract.Extraction;
import coranto.extract.Extraction.Reason;
import coranto.extract.Extractor;
import coranto.gather.release.ReleaseReader;
import coranto.report.Outlet;
import coranto.report.Page;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads pages: HTML and text as reports, PDFs as releases, and all as releases of one outlet when
/// it
/// is named.
public final class PageDesk {
  private final Extractor extractor = new Extractor();
  private final ReleaseReader releases = new ReleaseReader();
  private final @Nullable Outlet outlet;

  /// @param outlet a name or a domain; null to believe the pages
  public PageDesk(@Nullable String outlet) {
    this.outlet = outlet == null ? null : outlet(outlet.strip());
  }

  private static Outlet outlet(String said) {
    boolean domain = said.indexOf('.') > 0 && said.indexOf(' ') < 0;
    return domain
        ? new Outlet(null, said.toLowerCase(java.util.Locale.ROOT))
        : new Outlet(said, null);
  }

  /// @param id the report's id; empty derives it
  public Extraction read(Page page, String id) {
    return outlet != null || ReleaseReader.pdf(page.bytes())
        ? releases.read(page, outlet, id)
        : extractor.extract(page, id);
  }

  /// The id of what was found, and what became of it.
  public record Result(String id, Extraction extraction) {}

  /// Reads what lies in a file or an archive; what can't be read is refused with the reason.
  public Result read(PageStream.Found found) {
    return switch (found) {
      case PageStream.Found.InFile(var named) -> new Result(named.id(), read(named));
      case PageStream.Found.InArchive(var id, var page) -> new Result(id, read(page, ""));
      case PageStream.Found.Broken(var id, var why) ->
          new Result(id, new Extraction.Refused(Reason.NOT_TEXT, why));
    };
  }

  private Extraction read(PageFiles.Named named) {
    try {
      return read(new Page(named.url(), Map.of(), null, PageFiles.bytes(named.file())), named.id());
    } catch (IOException e) {
      return new Extraction.Refused(Reason.NOT_TEXT, "can't be read: " + e);
    }
  }
}
