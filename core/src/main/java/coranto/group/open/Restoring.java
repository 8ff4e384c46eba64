package coranto.group.open;

import coranto.group.features.HeldFeatures;
import java.util.HashMap;
import java.util.Map;

/// Brings the reports of the open window back after a restart, as they stood.
public final class Restoring {
  private final Window window;
  private final HeldFeatures held;
  private final Map<String, OpenStory> stories = new HashMap<>();
  private final Map<Text, Origin> origins = new HashMap<>();

  /// What an origin is compared by, and where it stands.
  private record Text(long entry, OpenStory story) {}

  public Restoring(Window window, HeldFeatures held) {
    this.window = window;
    this.held = held;
  }

  /// Entries come in the order of `seq`.
  ///
  /// @param text the entry by whose text it is compared
  /// @param language its own
  public void restore(Member member, String story, long text, String language) {
    window.pass(member.time());
    OpenStory in = stories.computeIfAbsent(story, OpenStory::new);
    var key = new Text(text, in);
    Origin origin = origins.get(key);
    if (origin == null) {
      String spoken = text == member.seq() ? language : held.of(text).language();
      origin = new Origin(held, text, spoken, in);
      origins.put(key, origin);
      window.join(member, origin);
    } else {
      window.copy(member, origin);
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
