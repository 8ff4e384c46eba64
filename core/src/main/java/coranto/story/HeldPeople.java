package coranto.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who is known from entries before.
public interface HeldPeople {
  /// Nobody is known.
  HeldPeople NOBODY =
      new HeldPeople() {
        @Override
        public List<Person> named(String key) {
          return List.of();
        }

        @Override
        public @Nullable String person(String report, String key) {
          return null;
        }
      };

  /// All who bear the name, in the order in which they were first met.
  List<Person> named(String key);

  /// Who of them a report tells of, in its newest revision; null when it tells of none.
  @Nullable String person(String report, String key);
}
