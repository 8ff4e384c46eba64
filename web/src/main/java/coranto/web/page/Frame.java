package coranto.web.page;

import coranto.flow.Holdings;

/// What stands around every page.
///
/// @param style address of the style sheet
/// @param script address of the script
/// @param holdings "54 reports in 12 stories held."
/// @param asked words in the search box
/// @param desks what may be done here besides reading
record Frame(String style, String script, String holdings, String asked, Desks desks) {
  boolean feeds() {
    return desks.feeds() != null;
  }

  boolean releases() {
    return desks.releases() != null;
  }

  boolean pins() {
    return desks.pins() != null;
  }

  boolean checks() {
    return desks.checks() != null;
  }

  static String told(Holdings holdings) {
    long behind = holdings.lastSeq() - holdings.derivedTo();
    return Count.of(holdings.reports(), "report")
        + " in "
        + Count.of(holdings.stories(), "story", "stories")
        + " held."
        + (behind > 0 ? " " + Count.of(behind, "entry", "entries") + " still being read." : "");
  }
}
