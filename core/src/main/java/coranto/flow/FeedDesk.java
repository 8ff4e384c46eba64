package coranto.flow;

import java.time.Instant;
import java.util.List;

/// The feeds as their owner sees and changes them: the seam between gathering and pages.
public interface FeedDesk {
  /// All feeds, in the order of their addresses.
  List<FeedState> feeds();

  /// The time by which they are looked at.
  Instant now();

  /// What became of an address.
  enum Added {
    /// It is a feed and was added.
    NEW,
    /// It is a page; its feed was added.
    FOUND,
    /// It, or its feed, is there already.
    THERE,
    /// It is a page, and no feed of it was found.
    NO_FEED,
    /// It is no address of the web.
    NO_ADDRESS
  }

  /// Adds a feed, or the feed of a page, to be looked at soon. May take some seconds, since it asks
  /// there.
  Added add(String address);

  /// Adds the feeds that OPML names, in its folders; returns how many were new.
  int addAll(byte[] opml);

  /// Forgets a feed; its reports stay.
  void remove(String address);

  /// All feeds as OPML, without what opens paid ones.
  String opml();
}
