package coranto.app.serve;

import coranto.app.input.PageDesk;
import coranto.app.output.Printout;
import coranto.app.setting.Moment;
import coranto.extract.Extraction;
import coranto.extract.Extractor;
import coranto.flow.ReleaseDesk;
import coranto.report.Incoming;
import coranto.report.Page;
import coranto.report.Taken;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Releases that a person hands in: PDF, HTML or plain text.
public final class Releases implements ReleaseDesk {
  private final Function<List<Incoming>, List<Taken>> take;

  /// @param take takes reports in, durably
  public Releases(Function<List<Incoming>, List<Taken>> take) {
    this.take = take;
  }

  @Override
  public Handed take(String outlet, byte[] bytes, String type) {
    Instant now = Moment.now();
    var page = new Page(null, type.isEmpty() ? Map.of() : Map.of("content-type", type), now, bytes);
    return switch (new PageDesk(outlet).read(page, "")) {
      case Extraction.Refused refused -> new Handed.Refused(Printout.plain(refused));
      case Extraction.Extracted(var report, var _) -> {
        var seen = report.seen() == null ? report.change().seen(now).build() : report;
        Taken taken = take.apply(List.of(new Incoming(seen, Extractor.VERSION, page))).getFirst();
        yield new Handed.In(taken.id(), taken.fresh());
      }
    };
  }
}
