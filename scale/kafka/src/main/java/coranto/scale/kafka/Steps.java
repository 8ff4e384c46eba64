package coranto.scale.kafka;

import coranto.extract.Extraction;
import coranto.flow.Meant;
import coranto.flow.NearIndex;
import coranto.flow.Prepared;
import coranto.report.Page;
import coranto.report.Report;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What a worker does: the steps that know one report alone, and looking up what came before.
public interface Steps {
  /// Reads a report from a page.
  ///
  /// @param id of the report; empty derives it
  Extraction extract(Page page, String id);

  /// Reads a report, understands it, sketches its keys.
  Prepared prepare(Report report);

  /// What a report means, its language told; null when it is not embedded here.
  @Nullable Meant meant(Report report);

  /// Opens or makes a part of the near index. What it holds can always be added again.
  NearIndex index(Path folder);
}
