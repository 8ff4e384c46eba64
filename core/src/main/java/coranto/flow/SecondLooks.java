package coranto.flow;

import java.time.Instant;
import java.util.List;

/// Which pages are looked at again and when, over a restart; one for each report.
public interface SecondLooks {
  /// Looks at pages of a feed that are due, the first due first, at most `most`.
  List<SecondLook> due(String feed, Instant now, int most);

  /// Keeps a look as it is now, in place of the one of the same report.
  void keep(SecondLook look);

  /// The report's page is not looked at any more.
  void drop(String report);

  /// No page of this feed is looked at any more.
  void dropAll(String feed);
}
