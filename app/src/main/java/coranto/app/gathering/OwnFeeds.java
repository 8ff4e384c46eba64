package coranto.app.gathering;

import coranto.app.input.FeedList;
import coranto.flow.FeedDesk;
import coranto.flow.FeedState;
import coranto.gather.intake.FeedFinder;
import java.time.Instant;
import java.util.List;

/// The feeds of a running gatherer, for the owner's page.
final class OwnFeeds implements FeedDesk {
  private final Gathering gathering;

  OwnFeeds(Gathering gathering) {
    this.gathering = gathering;
  }

  @Override
  public List<FeedState> feeds() {
    return gathering.book().all();
  }

  @Override
  public Instant now() {
    return Instant.now();
  }

  @Override
  public Added add(String address) {
    if (!FeedList.web(address)) {
      return Added.NO_ADDRESS;
    }
    var gatherer = gathering.gatherer();
    return switch (gatherer.find(address)) {
      case FeedFinder.Found.Itself _ ->
          gatherer.add(address, null, List.of()) ? Added.NEW : Added.THERE;
      case FeedFinder.Found.None _ -> Added.NO_FEED;
      case FeedFinder.Found.Other(var feed, var title, var _) ->
          gatherer.add(feed, title, List.of()) ? Added.FOUND : Added.THERE;
    };
  }

  @Override
  public int addAll(byte[] opml) {
    return gathering.add(FeedList.read(opml));
  }

  @Override
  public void remove(String address) {
    gathering.gatherer().remove(address);
  }

  @Override
  public String opml() {
    return FeedList.write(feeds());
  }
}
