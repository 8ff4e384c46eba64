package coranto.group.open;

import coranto.group.features.Features;
import coranto.group.features.Gist;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongFunction;

/// Brings the reports of the open window back after a restart, as they stood.
public final class Restoring {
  private final Window window;
  private final Map<String, OpenStory> stories = new HashMap<>();
  private final Map<Text, Origin> origins = new HashMap<>();

  /// What an origin is compared by, and where it stands.
  private record Text(long entry, OpenStory story) {}

  public Restoring(Window window) {
    this.window = window;
  }

  /// Entries come in the order of `seq`.
  ///
  /// @param text the entry by whose text it is compared
  /// @param texts gives what is needed of such an entry, when that is not open any more
  public void restore(Arrival arrival, Membership membership, long text, LongFunction<Gist> texts) {
    window.advance(arrival.member().time());
    OpenStory story = stories.computeIfAbsent(membership.story(), OpenStory::new);
    var key = new Text(text, story);
    Origin origin = origins.get(key);
    if (origin == null) {
      boolean own = text == arrival.member().seq();
      Features features = own ? arrival.features() : texts.apply(text).features();
      origin = new Origin(features, text, story);
      origins.put(key, origin);
      window.join(arrival, origin);
    } else {
      window.copy(arrival.member(), origin);
    }
  }

  /// All are back.
  public void done() {
    if (!stories.isEmpty()) {
      stories.clear();
      origins.clear();
      window.standings();
    }
  }
}
