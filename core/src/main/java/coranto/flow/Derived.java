package coranto.flow;

import coranto.group.open.Membership;
import coranto.report.Entry;
import coranto.report.Retraction;
import coranto.report.Watch;
import coranto.story.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What was derived from the truth: findings, traces, memberships, story changes. Can be thrown
/// away
/// and made again.
public interface Derived extends AutoCloseable {
  /// Keeps what became of entries, in one transaction, in order of `seq`.
  ///
  /// @param matched the watches that each entry matches, by `seq`; kept is which of them fire
  void save(List<Outcome> outcomes, Map<Long, List<Watch>> matched);

  /// Keeps what became of an entry in which a person said where reports belong.
  void save(Moves moves);

  /// Keeps what became of an entry that took reports out, and drops what was derived from them.
  void save(Withdrawal withdrawal);

  /// Keeps what an entry marked as read or starred: the reports that are in the story then.
  void save(Entry.Marked marked);

  /// Notes that an entry was worked from which nothing is derived.
  void pass(long seq);

  /// A revision of a report.
  record Revised(String report, int revision) {}

  /// The reports that a retraction covers and that something is derived from, in the order they
  /// came
  /// in.
  List<String> covered(Retraction retraction);

  /// The entries of a report, one a revision, in order.
  List<Long> entries(String report);

  /// What has a sentence from one of these and is none of them, in order of `seq`.
  List<Revised> takers(Set<String> sources);

  /// The people that these reports tell of, by id.
  List<Person> toldOf(Set<String> reports);

  /// Where a person is told of, in order of `seq`.
  List<Appearance> appearances(String person);

  /// The entry up to which everything is derived; 0 when nothing is.
  long derivedTo();

  /// What was derived from one revision.
  Optional<Derivation> derivation(String report, int revision);

  /// The story a report is in.
  Optional<Membership> membership(String report);

  /// The reports of a story, in the order they came in.
  List<String> reports(String story);

  /// Entries that grouping still holds open, in order of `seq`.
  List<OpenEntry> open();

  @Override
  void close();
}
