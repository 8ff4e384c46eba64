package coranto.web.page.outlets;

import coranto.flow.Account;
import coranto.web.page.address.Address;
import coranto.web.page.print.Count;
import coranto.web.page.print.Printed;
import java.util.ArrayList;
import java.util.List;

/// How much of what an outlet prints is its own.
///
/// @param href the outlet's page
/// @param own "84 %"
/// @param counts "12 reports, 5,400 words outside quotation marks"
/// @param parts those that are there
record AccountView(
    String name, String domain, String href, String own, String counts, List<Part> parts) {
  private static final int BAR = 1_000;

  /// A part of all words, as a piece of a bar of 1,000 units.
  ///
  /// @param kind class that gives colour and shape
  record Part(String kind, String percent, String meaning, int x, int width) {}

  static AccountView of(Account account) {
    var outlet = account.outlet();
    return new AccountView(
        Printed.cut(Printed.name(outlet.shown()), 80),
        outlet.name() == null ? "" : Printed.name(outlet.domain()),
        Address.outlet(outlet.key()),
        Count.percent(account.own(), account.words()),
        Count.of(account.reports(), "report")
            + ", "
            + Count.of(account.words(), "word")
            + " outside quotation marks",
        parts(account));
  }

  private static List<Part> parts(Account account) {
    var parts = new ArrayList<Part>();
    add(parts, account, "own", account.own(), "they go back to no other report held here");
    add(parts, account, "again", account.again(), "from earlier reports of its own");
    add(
        parts,
        account,
        "credited",
        account.credited(),
        "a line of the report gives an agency as its source");
    add(parts, account, "taken", account.taken(), "from other outlets’ reports");
    return List.copyOf(parts);
  }

  private static void add(
      List<Part> parts, Account account, String kind, long words, String meaning) {
    if (words > 0) {
      int x = parts.isEmpty() ? 0 : parts.getLast().x() + parts.getLast().width();
      int width = (int) Math.min(BAR - x, Math.round((double) BAR * words / account.words()));
      parts.add(new Part(kind, Count.percent(words, account.words()), meaning, x, width));
    }
  }
}
