package coranto.lab;

import coranto.group.Grouper;
import coranto.group.features.FeatureReader;
import coranto.group.features.Gist;
import coranto.group.features.MemoryFeatures;
import coranto.group.fit.Witness;
import coranto.group.likeness.Weights;
import coranto.group.open.Bounds;
import coranto.report.OutletBook;
import coranto.report.Reading;
import coranto.report.Report;
import coranto.text.Embedder;
import coranto.text.Frequencies;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Takes the same reports through grouping again and again, by other weights each time: what
/// grouping needs of a report is made once.
final class Rehearsal {
  /// How many reports a report is compared with, as `group` does.
  static final int NEAR = 60;

  private final NamedReader reader = new NamedReader();
  private final FeatureReader features;
  private final Map<String, Gist> gists = new HashMap<>();

  /// @param embedder null: what reports mean is left out
  Rehearsal(@Nullable Embedder embedder) {
    features = new FeatureReader(Frequencies.shipped(), OutletBook.empty(), embedder);
  }

  /// @param near how many reports a report is compared with
  GroupRun run(List<Report> reports, Weights weights, Witness witness, int near) {
    var grouper =
        new Grouper(
            Frequencies.shipped(),
            OutletBook.empty(),
            null,
            Bounds.of(Grouper.WINDOW_DAYS),
            new MemoryFeatures(),
            weights,
            witness);
    return GroupRun.of(reports, reader, this::gist, grouper, near);
  }

  private Gist gist(Reading reading) {
    return gists
        .computeIfAbsent(reading.report().id(), _ -> Gist.of(features.read(reading)))
        .with(reading.report());
  }
}
