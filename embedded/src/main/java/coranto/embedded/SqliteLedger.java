package coranto.embedded;

import coranto.flow.Account;
import coranto.flow.Ledger;
import coranto.report.Outlet;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Who prints whose words, from the derived rows.
final class SqliteLedger implements Ledger {
  private static final String COLUMNS =
      "SELECT name, domain, reports, words, own, again, credited FROM account ";

  private final Sqlite sqlite;

  SqliteLedger(Sqlite sqlite) {
    this.sqlite = sqlite;
  }

  @Override
  public List<Account> listed(int from, int limit) {
    return sqlite.rows(
        COLUMNS
            + "WHERE outlet <> '' AND reports > 0 ORDER BY reports DESC, outlet LIMIT "
            + limit
            + " OFFSET "
            + from,
        SqliteLedger::account);
  }

  @Override
  public Optional<Account> of(String outlet) {
    return sqlite
        .rows(
            COLUMNS + "WHERE outlet = ? AND outlet <> '' AND reports > 0",
            SqliteLedger::account,
            outlet)
        .stream()
        .findFirst();
  }

  @Override
  public List<Account.Passed> takes(String outlet, int limit) {
    return sqlite.rows(
        "SELECT name, domain, source, held, p.words, p.reports FROM passed p"
            + " LEFT JOIN account a ON p.held = 1 AND a.outlet = p.source"
            + " WHERE p.outlet = ? AND p.words > 0 AND p.source <> ''"
            + " ORDER BY p.words DESC, p.source LIMIT "
            + limit,
        SqliteLedger::passed,
        outlet);
  }

  @Override
  public List<Account.Passed> gives(String outlet, int limit) {
    return sqlite.rows(
        "SELECT name, domain, p.outlet, held, p.words, p.reports FROM passed p"
            + " JOIN account a ON a.outlet = p.outlet"
            + " WHERE p.source = ? AND p.held = 1 AND p.words > 0 AND p.outlet <> ''"
            + " ORDER BY p.words DESC, p.outlet LIMIT "
            + limit,
        SqliteLedger::passed,
        outlet);
  }

  @Override
  public List<Account.Day> days(String outlet, int limit) {
    return sqlite.rows(
        "SELECT day, reports, words, own, again, credited FROM day"
            + " WHERE outlet = ? AND reports > 0 ORDER BY day DESC LIMIT "
            + limit,
        SqliteLedger::day,
        outlet);
  }

  private static Account.Day day(ResultSet row) throws SQLException {
    return new Account.Day(
        LocalDate.parse(row.getString(1)),
        row.getLong(2),
        row.getLong(3),
        row.getLong(4),
        row.getLong(5),
        row.getLong(6));
  }

  private static Account account(ResultSet row) throws SQLException {
    return new Account(
        new Outlet(row.getString(1), row.getString(2)),
        row.getLong(3),
        row.getLong(4),
        row.getLong(5),
        row.getLong(6),
        row.getLong(7));
  }

  private static Account.Passed passed(ResultSet row) throws SQLException {
    boolean held = row.getInt(4) == 1;
    Outlet outlet =
        held ? new Outlet(row.getString(1), row.getString(2)) : new Outlet(row.getString(3), null);
    return new Account.Passed(outlet, held, row.getLong(5), row.getLong(6));
  }
}
