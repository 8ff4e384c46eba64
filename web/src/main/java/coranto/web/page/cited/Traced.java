package coranto.web.page.cited;

import coranto.story.StoryPart;
import coranto.trace.Trace;
import java.util.List;

/// The traces of a report, by what they trace.
public final class Traced {
  private Traced() {}

  /// Those of the text's sentences, in order.
  public static List<Trace> text(StoryPart part) {
    return part.traces();
  }

  /// That of the title; none when it isn't traced.
  public static List<Trace> title(StoryPart part) {
    Trace title = part.title();
    return title == null ? List.of() : List.of(title);
  }
}
