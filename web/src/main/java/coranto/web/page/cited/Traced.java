package coranto.web.page.cited;

import coranto.report.Field;
import coranto.story.StoryPart;
import coranto.trace.Trace;
import java.util.List;

/// The traces of a report by the field whose words they trace.
public final class Traced {
  private Traced() {}

  /// Those of the text's sentences, in order.
  public static List<Trace> text(StoryPart part) {
    return of(part, Field.TEXT);
  }

  /// Those of the title; none when it isn't traced.
  public static List<Trace> title(StoryPart part) {
    return of(part, Field.TITLE);
  }

  private static List<Trace> of(StoryPart part, Field field) {
    return part.traces().stream().filter(trace -> trace.sentence().field() == field).toList();
  }
}
