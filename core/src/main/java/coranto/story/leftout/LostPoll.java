package coranto.story.leftout;

import coranto.report.Report;
import coranto.report.Span;
import coranto.story.StoryPart;
import coranto.story.leftout.LeftOut.Kind;
import coranto.understand.finding.Finding;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A poll of which the copy lacks what its source tells: the question, who asked, when, how many,
/// the margin.
record LostPoll(Report copy, Finding.Poll poll) {
  /// @param sentence the source's sentence that the copy's goes back to
  void in(StoryPart source, Span sentence, Consumer<LeftOut> found) {
    Finding.Poll whole = whole(source, sentence);
    if (whole != null) {
      for (String missing : poll.missing()) {
        Kind kind = kind(missing);
        if (kind != null && !whole.missing().contains(missing)) {
          found.accept(
              new LeftOut(kind, copy.cite(poll.span()), source.report().cite(place(kind, whole))));
        }
      }
    }
  }

  /// The source's poll of the same numbers, else the one its sentence tells of.
  private Finding.@Nullable Poll whole(StoryPart source, Span sentence) {
    Finding.Poll best = null;
    for (Finding finding : source.understanding().findings()) {
      if (finding instanceof Finding.Poll other) {
        boolean same = other.asked() != null && other.asked().equals(poll.asked());
        if (same || best == null && other.span().overlaps(sentence)) {
          best = other;
        }
      }
    }
    return best;
  }

  private static Span place(Kind kind, Finding.Poll whole) {
    return kind == Kind.POLL_QUESTION && whole.question() != null ? whole.question() : whole.span();
  }

  private static @Nullable Kind kind(String missing) {
    return switch (missing) {
      case "question" -> Kind.POLL_QUESTION;
      case "pollster" -> Kind.POLLSTER;
      case "days" -> Kind.POLL_DAYS;
      case "asked" -> Kind.POLL_ASKED;
      case "margin" -> Kind.POLL_MARGIN;
      default -> null;
    };
  }
}
