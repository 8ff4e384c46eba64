package coranto.flow;

import coranto.report.Citation;
import coranto.report.Outlet;
import coranto.report.Span;
import coranto.report.Stamp;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A report that a search found.
///
/// @param story the story it is in
/// @param passage the words around the hits
/// @param place where the passage stands
/// @param hits spans of `passage`
/// @param titleHits spans of `title`
/// @param by what it was found by
public record Found(
    String report,
    String story,
    @Nullable String title,
    Outlet outlet,
    @Nullable Stamp published,
    String passage,
    Citation place,
    List<Span> hits,
    List<Span> titleHits,
    Set<By> by) {
  /// What a search goes by.
  public enum By {
    /// All words asked for stand in it.
    WORDS,
    /// Some of them do, and not all.
    SOME_WORDS,
    /// Its title and opening mean much the same.
    MEANING
  }

  public Found {
    hits = List.copyOf(hits);
    titleHits = List.copyOf(titleHits);
    by = Collections.unmodifiableSet(EnumSet.copyOf(by));
  }

  /// One that was found by its words, of which nobody told where they stand in the title.
  public Found(
      String report,
      String story,
      @Nullable String title,
      Outlet outlet,
      @Nullable Stamp published,
      String passage,
      Citation place,
      List<Span> hits) {
    this(
        report,
        story,
        title,
        outlet,
        published,
        passage,
        place,
        hits,
        List.of(),
        EnumSet.of(By.WORDS));
  }

  /// The same in another story.
  public Found inStory(String other) {
    return new Found(report, other, title, outlet, published, passage, place, hits, titleHits, by);
  }

  /// The same with another passage.
  public Found showing(String words, List<Span> hitsInIt) {
    return new Found(
        report, story, title, outlet, published, words, place, hitsInIt, titleHits, by);
  }
}
