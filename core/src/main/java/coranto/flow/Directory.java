package coranto.flow;

import java.util.List;
import java.util.Optional;

/// Who is known over reports.
public interface Directory {
  /// People whose names hold all the words, those with most quotes first; all for no words.
  ///
  /// @param from how many to pass over
  List<PersonSummary> listed(String words, int from, int limit);

  /// A person; none when nobody has the id.
  Optional<PersonSummary> person(String id);

  /// Where the person is told of, the latest report first, each report in its newest revision.
  ///
  /// @param from how many to pass over
  List<Appearance> appearances(String id, int from, int limit);

  /// Nobody is known.
  Directory EMPTY =
      new Directory() {
        @Override
        public List<PersonSummary> listed(String words, int from, int limit) {
          return List.of();
        }

        @Override
        public Optional<PersonSummary> person(String id) {
          return Optional.empty();
        }

        @Override
        public List<Appearance> appearances(String id, int from, int limit) {
          return List.of();
        }
      };
}
