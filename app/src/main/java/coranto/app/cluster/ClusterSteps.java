package coranto.app.cluster;

import coranto.app.input.PageDesk;
import coranto.app.wiring.Wiring;
import coranto.extract.Extraction;
import coranto.flow.NearIndex;
import coranto.flow.Preparation;
import coranto.flow.Prepared;
import coranto.report.OutletBook;
import coranto.report.Page;
import coranto.report.Report;
import coranto.scale.kafka.Steps;
import java.nio.file.Path;

/// The steps of a worker, as they are done in one process.
public final class ClusterSteps implements Steps {
  private final PageDesk pages = new PageDesk(null);
  private final Preparation preparation;

  public ClusterSteps(OutletBook outlets) {
    this.preparation = Wiring.preparation(outlets);
  }

  @Override
  public Extraction extract(Page page, String id) {
    return pages.read(page, id);
  }

  @Override
  public Prepared prepare(Report report) {
    return preparation.prepare(report);
  }

  @Override
  public NearIndex index(Path folder) {
    return Wiring.near(folder);
  }
}
