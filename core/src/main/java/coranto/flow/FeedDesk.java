package coranto.flow;

import java.time.Instant;
import java.util.List;

/// The feeds as their owner sees and changes them: the seam between gathering and pages.
public interface FeedDesk {
  /// All feeds, in the order of their addresses.
  List<FeedState> feeds();

  /// The time by which they are looked at.
  Instant now();

  /// Adds a feed, to be looked at soon.
  ///
  /// @return false when it is there already, or no address of the web
  boolean add(String address);

  /// Adds the feeds that an OPML text names; returns how many were new.
  int addAll(String opml);

  /// Forgets a feed; its reports stay.
  void remove(String address);

  /// All feeds as OPML, without what opens paid ones.
  String opml();
}
