package coranto.flow;

import java.util.List;
import java.util.Optional;

/// Who prints whose words: sums over all reports, each in its newest revision, kept as reports come
/// in.
public interface Ledger {
  /// Outlets, those with most reports first.
  ///
  /// @param from how many to pass over
  List<Account> listed(int from, int limit);

  /// An outlet; none when nothing is held of it.
  ///
  /// @param outlet its domain, without one its name in lower case
  Optional<Account> of(String outlet);

  /// From whom an outlet takes words, the most words first.
  List<Account.Passed> takes(String outlet, int limit);

  /// Who takes words from an outlet, the most words first.
  List<Account.Passed> gives(String outlet, int limit);

  /// What an outlet printed day by day, the latest first; reports without a time are left out.
  List<Account.Day> days(String outlet, int limit);

  /// Nothing is known.
  Ledger EMPTY =
      new Ledger() {
        @Override
        public List<Account> listed(int from, int limit) {
          return List.of();
        }

        @Override
        public Optional<Account> of(String outlet) {
          return Optional.empty();
        }

        @Override
        public List<Account.Passed> takes(String outlet, int limit) {
          return List.of();
        }

        @Override
        public List<Account.Passed> gives(String outlet, int limit) {
          return List.of();
        }

        @Override
        public List<Account.Day> days(String outlet, int limit) {
          return List.of();
        }
      };
}
