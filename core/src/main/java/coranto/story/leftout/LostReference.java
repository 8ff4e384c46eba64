package coranto.story.leftout;

import coranto.report.Report;
import coranto.report.Span;
import coranto.story.StoryPart;
import coranto.understand.finding.Entity;
import coranto.understand.finding.Finding;
import coranto.understand.people.Form;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Words of the copy that refer to something it does not contain, and the source's sentence that
/// does: where the name stands first, else the sentence the copy's goes back to, else the one
/// before
/// it.
record LostReference(Report copy, Finding.ContextLost lost) {
  /// @param sentence the source's sentence that the copy's goes back to
  void in(StoryPart source, Span sentence, Consumer<LeftOut> found) {
    Report report = source.report();
    String refers = lost.refers().in(copy.text());
    Span place = named(source, refers);
    if (place == null && !sentence.in(report.text()).contains(refers)) {
      place = sentence;
    }
    if (place == null) {
      place = before(report.sentences(), sentence);
    }
    if (place != null) {
      found.accept(new LeftOut(LeftOut.Kind.CONTEXT, copy.cite(lost.refers()), report.cite(place)));
    }
  }

  /// The sentence of the source that first names the one the words name; null when they name none.
  private static @Nullable Span named(StoryPart source, String refers) {
    return source.understanding().findings().stream()
        .filter(finding -> finding instanceof Finding.Mention)
        .map(finding -> (Finding.Mention) finding)
        .filter(mention -> mention.form() == Form.NAME && names(source, mention, refers))
        .min(Comparator.comparingInt(mention -> mention.span().from()))
        .map(mention -> sentence(source.report(), mention.span()))
        .orElse(null);
  }

  private static boolean names(StoryPart source, Finding.Mention mention, String refers) {
    String name = source.understanding().entity(mention.entity()).map(Entity::name).orElse("");
    return name.equals(refers) || name.endsWith(" " + refers);
  }

  private static Span sentence(Report report, Span span) {
    return report.sentences().stream().filter(each -> each.overlaps(span)).findFirst().orElse(span);
  }

  private static @Nullable Span before(List<Span> sentences, Span sentence) {
    int at = sentences.indexOf(sentence);
    return at > 0 ? sentences.get(at - 1) : null;
  }
}
