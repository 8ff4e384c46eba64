package coranto.app.cluster;

import coranto.app.input.PageDesk;
import coranto.app.wiring.Wiring;
import coranto.extract.Extraction;
import coranto.flow.Meant;
import coranto.flow.NearIndex;
import coranto.flow.Preparation;
import coranto.flow.Prepared;
import coranto.flow.Searchable;
import coranto.report.OutletBook;
import coranto.report.Page;
import coranto.report.Report;
import coranto.scale.kafka.ErrandWorker;
import coranto.scale.kafka.Steps;
import coranto.text.CompactVector;
import coranto.text.Embedder;
import coranto.text.EmbedderFailure;
import coranto.text.Openings;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The steps of a worker, as they are done in one process.
public final class ClusterSteps implements Steps {
  private static final Logger LOG = LoggerFactory.getLogger(ClusterSteps.class);

  private final PageDesk pages = new PageDesk(null);
  private final Preparation preparation;
  private final @Nullable Embedder embedder;
  private volatile boolean failed;

  /// @param embedder null for none
  public ClusterSteps(OutletBook outlets, @Nullable Embedder embedder) {
    this.preparation = Wiring.preparation(outlets);
    this.embedder = embedder;
  }

  /// What is done with objects of batches.
  ///
  /// @param threads how many work the pages of one, at least 1
  public ErrandWorker.Work objects(int threads) {
    return new ObjectWork(pages, preparation, threads);
  }

  @Override
  public Extraction extract(Page page, String id) {
    return pages.read(page, id);
  }

  @Override
  public Prepared prepare(Report report) {
    return preparation.prepare(report);
  }

  /// A model that fails is asked no more: who decides embeds what it needs.
  @Override
  public @Nullable Meant meant(Report report) {
    if (embedder == null || failed || !embedder.knows(Searchable.language(report.language()))) {
      return null;
    }
    try {
      var vector = CompactVector.of(embedder.embed(Openings.of(report)));
      return new Meant(embedder.model(), vector);
    } catch (IllegalStateException | EmbedderFailure e) {
      failed = true;
      LOG.warn("reports are not embedded here any more", e);
      return null;
    }
  }

  @Override
  public NearIndex index(Path folder) {
    return Wiring.near(folder);
  }
}
