package coranto.web.page.cited;

import coranto.story.leftout.LeftOut;

/// What a copy left out of its source, in words.
///
/// @param what is lacking
public record Lacking(String what, Quoted here, Quoted there) {
  public static String what(LeftOut.Kind kind) {
    return switch (kind) {
      case ATTRIBUTION -> "who said so";
      case DATE -> "when";
      case NEGATION -> "the “not”";
      case HEDGE -> "the doubt";
      case POLL_QUESTION -> "the poll’s question";
      case POLLSTER -> "who asked";
      case POLL_DAYS -> "the poll’s days";
      case POLL_ASKED -> "how many were asked";
      case POLL_MARGIN -> "the margin of error";
      case CONTEXT -> "what it refers to";
    };
  }
}
