package coranto.web.page;

import coranto.flow.Holdings;

/// What stands around every page.
///
/// @param style address of the style sheet
/// @param script address of the script
/// @param holdings "54 reports in 12 stories held."
/// @param asked words in the search box
/// @param feeds whether this site gathers
/// @param releases whether releases are taken
/// @param pins whether grouping may be overruled
record Frame(
    String style,
    String script,
    String holdings,
    String asked,
    boolean feeds,
    boolean releases,
    boolean pins) {
  static String told(Holdings holdings) {
    long behind = holdings.lastSeq() - holdings.derivedTo();
    return Count.of(holdings.reports(), "report")
        + " in "
        + Count.of(holdings.stories(), "story", "stories")
        + " held."
        + (behind > 0 ? " " + Count.of(behind, "entry", "entries") + " still being read." : "");
  }
}
