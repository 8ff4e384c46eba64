package coranto.web.page;

import coranto.flow.Holdings;

/// What stands around every page.
///
/// @param style address of the style sheet
/// @param script address of the script
/// @param holdings "54 reports in 12 stories"
/// @param asked words in the search box
record Frame(String style, String script, String holdings, String asked) {
  static String told(Holdings holdings) {
    return Count.of(holdings.reports(), "report") + " in " + Count.stories(holdings.stories());
  }
}
