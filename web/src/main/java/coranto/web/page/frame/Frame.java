package coranto.web.page.frame;

import coranto.flow.Holdings;
import coranto.web.page.print.Count;

/// What stands around every page.
///
/// @param style address of the style sheet
/// @param script address of the script
/// @param holdings "54 reports in 12 stories held."
/// @param asked words in the search box
/// @param desks what may be done here besides reading
/// @param owner whether the page is printed for the owner
public record Frame(
    String style, String script, String holdings, String asked, Desks desks, boolean owner) {
  public boolean feeds() {
    return desks.feeds() != null;
  }

  public boolean releases() {
    return desks.releases() != null;
  }

  public boolean pins() {
    return desks.pins() != null;
  }

  public boolean checks() {
    return desks.checks() != null;
  }

  public boolean retracts() {
    return desks.retracts() != null;
  }

  public boolean marks() {
    return desks.marks() != null;
  }

  public boolean watches() {
    return desks.watches() != null;
  }

  public static String told(Holdings holdings) {
    long behind = holdings.lastSeq() - holdings.derivedTo();
    return Count.of(holdings.reports(), "report")
        + " in "
        + Count.of(holdings.stories(), "story", "stories")
        + " held."
        + (behind > 0 ? " " + Count.of(behind, "entry", "entries") + " still being read." : "");
  }
}
