package coranto.web;

import coranto.flow.MarkDesk;
import coranto.flow.Newsroom;
import coranto.report.Mark;
import coranto.story.Story;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Marks as long as the test lasts.
final class MemoryMarks implements MarkDesk {
  private final Newsroom newsroom;
  private final Set<String> read = new HashSet<>();
  private final List<String> starred = new ArrayList<>();

  MemoryMarks(Newsroom newsroom) {
    this.newsroom = newsroom;
  }

  /// Takes all marks off.
  synchronized void clear() {
    read.clear();
    starred.clear();
  }

  /// Acts as if a report came in just now.
  synchronized void arrives(String report) {
    read.remove(report);
  }

  @Override
  public synchronized Answer mark(Mark mark) {
    switch (mark) {
      case Mark.Read(var report, long to, var _) -> {
        if (to > 0) {
          read.addAll(together(report));
        } else {
          read.removeAll(together(report));
        }
      }
      case Mark.AllRead _ ->
          newsroom.front(0, 100).forEach(story -> read.addAll(together(story.id())));
      case Mark.Starred(var report, boolean on, var _) -> {
        starred.remove(report);
        if (on) {
          starred.addFirst(report);
        }
      }
    }
    return new Answer.Held(1);
  }

  private List<String> together(String report) {
    return newsroom.story(report).map(Story::reports).orElse(List.of(report));
  }

  @Override
  public synchronized Standing standing(String report) {
    List<String> all = together(report);
    Set<String> fresh =
        all.stream().filter(each -> !read.contains(each)).collect(Collectors.toSet());
    return new Standing(fresh.size() < all.size(), starred.contains(report), fresh);
  }

  @Override
  public synchronized List<String> starred(int from, int limit) {
    return starred.stream().skip(from).limit(limit).toList();
  }

  @Override
  public synchronized List<Listed> latest(int most) {
    return newsroom.front(0, most).stream().map(story -> listed(story.id())).toList();
  }

  @Override
  public synchronized List<Listed> listed(Collection<String> reports) {
    return reports.stream()
        .flatMap(report -> newsroom.story(report).stream())
        .map(story -> listed(story.id()))
        .distinct()
        .toList();
  }

  private Listed listed(String story) {
    var standing = standing(story);
    return new Listed(story, 1, now(), standing.read(), standing.starred());
  }

  @Override
  public Instant now() {
    return Instant.parse("2026-05-12T08:00:00Z");
  }
}
