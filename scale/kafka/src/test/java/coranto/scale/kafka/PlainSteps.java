package coranto.scale.kafka;

import coranto.extract.Extraction;
import coranto.extract.Extractor;
import coranto.flow.Meant;
import coranto.flow.MemoryNearIndex;
import coranto.flow.NearIndex;
import coranto.flow.Preparation;
import coranto.flow.Prepared;
import coranto.group.Grouper;
import coranto.report.OutletBook;
import coranto.report.Page;
import coranto.report.Report;
import coranto.text.CompactVector;
import coranto.text.Frequencies;
import coranto.trace.Tracer;
import coranto.understand.Understander;
import java.nio.file.Path;
import java.util.Optional;

/// The steps of a worker without models and files.
final class PlainSteps implements Steps {
  private final Extractor extractor = new Extractor();
  private final Preparation preparation =
      new Preparation(
          _ -> Optional.empty(),
          Understander.standard(),
          new Tracer(Frequencies.shipped()),
          new Grouper(Frequencies.shipped(), OutletBook.empty(), null, Grouper.WINDOW_DAYS));

  @Override
  public Extraction extract(Page page, String id) {
    return extractor.extract(page, id);
  }

  @Override
  public Prepared prepare(Report report) {
    return preparation.prepare(report);
  }

  /// Its length, as it were.
  @Override
  public Meant meant(Report report) {
    return new Meant("plain", CompactVector.of(new float[] {1, report.text().length() / 7f}));
  }

  @Override
  public NearIndex index(Path folder) {
    return new MemoryNearIndex();
  }
}
