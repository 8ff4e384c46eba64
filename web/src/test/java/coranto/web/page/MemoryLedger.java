package coranto.web.page;

import coranto.flow.Account;
import coranto.flow.Ledger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Sums in memory, as they are given.
public final class MemoryLedger implements Ledger {
  private final Map<String, Account> accounts = new LinkedHashMap<>();
  private final Map<String, List<Account.Passed>> takes = new LinkedHashMap<>();
  private final Map<String, List<Account.Passed>> gives = new LinkedHashMap<>();

  private final Map<String, List<Account.Day>> days = new LinkedHashMap<>();

  /// What an outlet printed day by day, the latest first.
  public MemoryLedger print(Account account, Account.Day... printed) {
    days.put(account.outlet().key(), List.of(printed));
    return this;
  }

  public MemoryLedger hold(Account account) {
    accounts.put(account.outlet().key(), account);
    return this;
  }

  /// Words that one outlet takes from another.
  public MemoryLedger pass(Account to, Account from, long words) {
    takes
        .computeIfAbsent(to.outlet().key(), _ -> new ArrayList<>())
        .add(new Account.Passed(from.outlet(), true, words, 1));
    gives
        .computeIfAbsent(from.outlet().key(), _ -> new ArrayList<>())
        .add(new Account.Passed(to.outlet(), true, words, 1));
    return this;
  }

  @Override
  public List<Account> listed(int from, int limit) {
    return accounts.values().stream().skip(from).limit(limit).toList();
  }

  @Override
  public Optional<Account> of(String outlet) {
    return Optional.ofNullable(accounts.get(outlet));
  }

  @Override
  public List<Account.Passed> takes(String outlet, int limit) {
    return takes.getOrDefault(outlet, List.of());
  }

  @Override
  public List<Account.Passed> gives(String outlet, int limit) {
    return gives.getOrDefault(outlet, List.of());
  }

  @Override
  public List<Account.Day> days(String outlet, int limit) {
    return days.getOrDefault(outlet, List.of());
  }
}
