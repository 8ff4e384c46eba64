package coranto.flow;

import coranto.group.Membership;
import java.util.List;
import java.util.Optional;

/// What was derived from the truth: findings, traces, memberships, story changes. Can be thrown
/// away
/// and made again.
public interface Derived extends AutoCloseable {
  /// Keeps what became of entries, in one transaction, in order of `seq`.
  void save(List<Outcome> outcomes);

  /// Keeps what became of an entry in which a person said where reports belong.
  void save(Moves moves);

  /// The entry up to which everything is derived; 0 when nothing is.
  long derivedTo();

  /// What was derived from one revision.
  Optional<Derivation> derivation(String report, int revision);

  /// The story a report is in.
  Optional<Membership> membership(String report);

  /// The reports of a story, in the order they came in.
  List<String> reports(String story);

  /// Entries that grouping still holds open, in order of `seq`.
  List<Long> open();

  @Override
  void close();
}
