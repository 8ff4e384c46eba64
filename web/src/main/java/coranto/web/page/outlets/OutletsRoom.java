package coranto.web.page.outlets;

import coranto.flow.Newsroom;
import coranto.web.page.address.Address;
import coranto.web.page.form.Answer;
import coranto.web.page.frame.Press;

/// The outlets, and each of them: how much of what it prints is its own.
public final class OutletsRoom {
  private final Newsroom newsroom;
  private final Press press;

  public OutletsRoom(Newsroom newsroom, Press press) {
    this.newsroom = newsroom;
    this.press = press;
  }

  public Answer list(Address.Outlets asked) {
    int from = (asked.sheet() - 1) * OutletsView.SHEET;
    var found = newsroom.ledger().listed(from, OutletsView.SHEET + 1);
    return press.page("outlets/outlets", OutletsView.of(asked.sheet(), found));
  }

  public Answer page(Address.OfOutlet asked) {
    var ledger = newsroom.ledger();
    return ledger
        .of(asked.outlet())
        .filter(_ -> newsroom.retractedOutlet(asked.outlet()).isEmpty())
        .<Answer>map(
            account ->
                press.page(
                    "outlets/outlet",
                    OutletView.of(
                        account,
                        ledger.days(asked.outlet(), OutletView.DAYS),
                        ledger.takes(asked.outlet(), OutletView.MOST),
                        ledger.gives(asked.outlet(), OutletView.MOST),
                        newsroom.outlets())))
        .orElseGet(() -> press.missingOutlet(asked.outlet()));
  }
}
