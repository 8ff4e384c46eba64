package coranto.web.page.frame;

import coranto.flow.Holdings;
import coranto.web.page.print.Count;

/// What stands around every page.
///
/// @param style address of the style sheet
/// @param script address of the script
/// @param holdings "54 reports in 12 stories held."
/// @param reading "12 reports are being read."; empty when none are
/// @param asked words in the search box
/// @param desks what may be done here besides reading
/// @param owner whether the page is printed for the owner
public record Frame(
    String style,
    String script,
    String holdings,
    String reading,
    String asked,
    Desks desks,
    boolean owner) {
  Frame(String style, String script, Holdings held, String asked, Desks desks, boolean owner) {
    this(style, script, told(held), reading(held), asked, desks, owner);
  }

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

  private static String reading(Holdings holdings) {
    long reading = holdings.reading();
    String being = reading == 1 ? " is being read." : " are being read.";
    return reading == 0 ? "" : Count.of(reading, "report") + being;
  }

  private static String told(Holdings holdings) {
    long behind = holdings.reading();
    return Count.of(holdings.reports(), "report")
        + " in "
        + Count.of(holdings.stories(), "story", "stories")
        + " held."
        + (behind > 0 ? " " + Count.of(behind, "entry", "entries") + " still being read." : "");
  }
}
