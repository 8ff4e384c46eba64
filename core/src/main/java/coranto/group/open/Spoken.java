package coranto.group.open;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The stories that people spoke of and that hold closed reports. Such a story is known as a whole,
/// for as long as what was said holds: else a revision, a merge or a split would part what is
/// together, or bring together what is apart, without seeing it.
public final class Spoken {
  private final Predicate<String> pinned;
  private final Set<OpenStory> stories = new LinkedHashSet<>();

  /// @param pinned whether people said something of a report that holds
  Spoken(Predicate<String> pinned) {
    this.pinned = pinned;
  }

  /// The story of that address, a new one when it is not known here.
  OpenStory named(String id) {
    return stories.stream()
        .filter(story -> story.id().equals(id))
        .findFirst()
        .orElseGet(() -> new OpenStory(id));
  }

  void know(OpenStory story, List<Member> closed) {
    story.closed().clear();
    story.closed().addAll(closed);
    look(story);
  }

  /// All its reports have left the window.
  void shut(OpenStory story) {
    story.closed().addAll(story.open());
    story.origins().clear();
    look(story);
  }

  /// Looks anew at a story that another one went into.
  public void look(OpenStory story) {
    if (story.closed().isEmpty() || story.reports().stream().noneMatch(pinned)) {
      story.closed().clear();
      stories.remove(story);
    } else {
      stories.add(story);
    }
  }

  /// Looks anew at all, when something said holds no longer.
  public void look() {
    List.copyOf(stories).forEach(this::look);
  }

  /// Takes a closed report out of its story; null when it is in none of these.
  @Nullable OpenStory takeOut(String report) {
    for (OpenStory story : new ArrayList<>(stories)) {
      if (story.closed().removeIf(member -> member.report().equals(report))) {
        return story;
      }
    }
    return null;
  }
}
