package coranto.web.page.retract;

/// The question before something is taken out.
///
/// @param what is to be taken out, as readers know it
/// @param back leads to its page
/// @param reach "This takes 3 reports out of 2 stories."
/// @param wrong why nothing was done; empty when nothing was tried
/// @param report id; empty for an outlet
/// @param outlet key; empty for a report
/// @param why the reason, as far as it was typed
/// @param token what the form must bring
record RetractView(
    String what,
    String back,
    String reach,
    String wrong,
    String report,
    String outlet,
    String why,
    String token) {}
