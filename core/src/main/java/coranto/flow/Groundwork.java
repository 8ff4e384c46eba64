package coranto.flow;

import coranto.report.Entry;
import org.jspecify.annotations.Nullable;

/// What others have done of an entry before it is decided. What they have not is done where it is
/// decided, with the same outcome.
public interface Groundwork {
  /// The report read and understood; null when it isn't.
  @Nullable Understood understood(Entry.Revised entry);

  /// What its sentences were found to share keys with; null when nobody looked.
  @Nullable Looked looked(long seq);

  /// What the report means; null when nobody embedded it.
  @Nullable Meant meant(long seq);

  /// Nobody has done anything.
  Groundwork NONE =
      new Groundwork() {
        @Override
        public @Nullable Understood understood(Entry.Revised entry) {
          return null;
        }

        @Override
        public @Nullable Looked looked(long seq) {
          return null;
        }

        @Override
        public @Nullable Meant meant(long seq) {
          return null;
        }
      };
}
