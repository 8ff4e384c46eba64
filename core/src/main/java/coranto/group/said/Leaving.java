package coranto.group.said;

import coranto.group.features.FeatureReader;
import coranto.group.open.Member;
import coranto.group.open.Membership;
import coranto.group.open.OpenStory;
import coranto.group.open.Window;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Takes retracted reports out of their stories, open and closed ones.
public final class Leaving {
  private final Window window;
  private final FeatureReader reader;

  public Leaving(Window window, FeatureReader reader) {
    this.window = window;
    this.reader = reader;
  }

  /// @param held where they and the others stand until now
  public Left leave(Collection<String> reports, HeldStories held) {
    var moved = new ArrayList<Membership>();
    var closed = new ArrayList<Long>();
    byStory(reports, held).forEach((story, gone) -> moved.addAll(leave(story, gone, held, closed)));
    return new Left(
        moved, window.standings(), closed.stream().mapToLong(Long::longValue).sorted().toArray());
  }

  private static Map<String, List<String>> byStory(Collection<String> reports, HeldStories held) {
    var byStory = new LinkedHashMap<String, List<String>>();
    for (String report : reports) {
      String story = held.story(report);
      if (story != null) {
        byStory.computeIfAbsent(story, _ -> new ArrayList<>()).add(report);
      }
    }
    return byStory;
  }

  /// The next oldest addresses the story when the report that did is gone.
  private List<Membership> leave(
      String story, List<String> gone, HeldStories held, List<Long> closed) {
    List<Member> left = new ArrayList<>(held.members(story));
    left.removeIf(member -> gone.contains(member.report()));
    OpenStory open = window.story(story, held.members(story));
    for (String report : gone) {
      window.withdraw(report, member -> reader.read(held.reading(member)), closed);
    }
    if (left.isEmpty() || !gone.contains(story)) {
      return List.of();
    }
    String next = Member.oldest(left).report();
    open.address(next);
    return Membership.readdressed(left, story, next);
  }
}
