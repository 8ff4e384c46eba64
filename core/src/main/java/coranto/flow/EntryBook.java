package coranto.flow;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What became of the entries of feeds, over a restart.
public interface EntryBook {
  /// The entries of a feed that have one of these keys.
  List<EntryState> find(String feed, Collection<String> keys);

  /// The entries that a feed knows by this guid.
  List<EntryState> ofGuid(String feed, String guid);

  /// The entry of any feed from which a report with this id came.
  Optional<EntryState> ofReport(String report);

  /// The entry of any feed whose report, by this outlet, had this title and text.
  Optional<EntryState> ofText(String outlet, String textHash);

  /// Keeps these as they are now, in one transaction.
  void keep(String feed, List<EntryState> states);

  /// Forgets the entries of a feed that stood in it last before `before`.
  void prune(String feed, Instant before);
}
