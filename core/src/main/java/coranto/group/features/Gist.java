package coranto.group.features;

import coranto.report.Report;
import coranto.report.Sketch;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What grouping needs of a report, made once and handed on: what it compares,
/// and the keys that the report is looked up under. It hangs on the report alone.
public final class Gist {
  /// Of a report that is not grouped.
  public static final Gist NONE = new Gist(null, Sketch.EMPTY);

  private final @Nullable Features features;
  private final Sketch keys;

  private Gist(@Nullable Features features, Sketch keys) {
    this.features = features;
    this.keys = keys;
  }

  public static Gist of(Features features) {
    return new Gist(features, SketchMaker.sketch(features));
  }

  /// The same under another state of what is said about the report; its text is the same.
  public Gist with(Report said) {
    return features == null ? this : new Gist(features.at(said.time()), keys);
  }

  /// The keys to look the report up under.
  public Sketch keys() {
    return keys;
  }

  /// The keys under which reports in other languages look this one up.
  public Sketch landmarks() {
    return features == null ? Sketch.EMPTY : Foreign.keys(features, List.of(features.language()));
  }

  public Features features() {
    return Objects.requireNonNull(features, "not made to be grouped");
  }
}
