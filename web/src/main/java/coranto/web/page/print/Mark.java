package coranto.web.page.print;

import coranto.story.Statement;
import coranto.trace.Trace;

/// A kind of trace as it is printed: a word, a class that gives colour and shape, and what it
/// means.
public enum Mark {
  COPIED("copied", "the same words stand in an earlier report"),
  EDITED("edited", "mostly the words of an earlier report"),
  REWORDED("reworded", "other words, with signs of copying from an earlier report"),
  TRANSLATED("translated", "an earlier report in another language"),
  SAME("same", "the same statement as an earlier report, without a sign of copying"),
  FRESH("fresh", "no earlier source is held");

  private final String word;
  private final String meaning;

  Mark(String word, String meaning) {
    this.word = word;
    this.meaning = meaning;
  }

  public String word() {
    return word;
  }

  public String meaning() {
    return meaning;
  }

  public static Mark of(Trace trace) {
    return switch (trace) {
      case Trace.Copied _ -> COPIED;
      case Trace.Edited _ -> EDITED;
      case Trace.Reworded _ -> REWORDED;
      case Trace.Same _ -> SAME;
      case Trace.Fresh _ -> FRESH;
    };
  }

  public static Mark of(Statement.Kind kind) {
    return switch (kind) {
      case COPIED -> COPIED;
      case EDITED -> EDITED;
      case REWORDED -> REWORDED;
      case TRANSLATED -> TRANSLATED;
      case SAME -> SAME;
      case FRESH -> FRESH;
    };
  }
}
