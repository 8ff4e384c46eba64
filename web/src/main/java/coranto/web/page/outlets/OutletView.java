package coranto.web.page.outlets;

import coranto.flow.Account;
import coranto.report.OutletBook;
import coranto.web.page.address.Address;
import coranto.web.page.address.FollowAddress;
import coranto.web.page.print.Count;
import coranto.web.page.print.Printed;
import java.util.List;

/// An outlet: how much it prints is its own, whom it takes from, and who takes from it.
///
/// @param periods over time, the earliest first
/// @param retract where all of it may be taken out
/// @param family the owner; empty when the outlet file names none
record OutletView(
    AccountView account,
    String family,
    List<Period> periods,
    List<Passed> takes,
    List<Passed> gives,
    String retract,
    String atom,
    String json) {
  /// Days that are asked for.
  static final int DAYS = 400;

  /// Rows of a table.
  static final int MOST = 30;

  /// An outlet at the other end.
  ///
  /// @param href its page; empty when it is known from credit lines alone
  /// @param share of all words of the outlet that takes
  record Passed(String name, String href, String words, String share, String reports) {}

  static OutletView of(
      Account account,
      List<Account.Day> days,
      List<Account.Passed> takes,
      List<Account.Passed> gives,
      OutletBook book) {
    String family = Printed.cut(Printed.name(book.family(account.outlet())), 80);
    var view = AccountView.of(account);
    return new OutletView(
        view,
        family.equalsIgnoreCase(view.name()) || family.equals(account.outlet().key()) ? "" : family,
        Period.of(days),
        takes.stream().map(each -> passed(each, account.words())).toList(),
        gives.stream().map(each -> passed(each, 0)).toList(),
        Address.retractOutlet(account.outlet().key()),
        FollowAddress.feed(true, Address.FeedOut.Subject.OUTLET, account.outlet().key()),
        FollowAddress.feed(false, Address.FeedOut.Subject.OUTLET, account.outlet().key()));
  }

  private static Passed passed(Account.Passed passed, long all) {
    return new Passed(
        Printed.cut(Printed.name(passed.outlet().shown()), 80)
            + (passed.held() ? "" : ", as credited"),
        passed.held() ? Address.outlet(passed.outlet().key()) : "",
        Count.of(passed.words(), "word"),
        all == 0 ? "" : Count.percent(passed.words(), all),
        Count.of(passed.reports(), "report"));
  }
}
