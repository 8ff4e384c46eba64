package coranto.app.input;

import coranto.app.setting.WrongUsage;
import coranto.flow.FeedState;
import coranto.gather.opml.Opml;
import coranto.gather.opml.OpmlWriter;
import coranto.gather.opml.Subscription;
import coranto.text.OpenAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The feeds that an owner names: one by one, or in an OPML file.
public final class FeedList {
  /// A feed's address, its name when it has one, and the folders its owner keeps it in.
  public record Named(String address, @Nullable String title, List<String> folders) {}

  private static final int LONGEST = 4_000;

  private FeedList() {}

  /// @throws WrongUsage when an address is none of the web
  public static List<Named> of(List<String> addresses, @Nullable Path opml) throws IOException {
    var feeds = new ArrayList<Named>();
    for (String address : addresses) {
      if (!web(address)) {
        throw new WrongUsage(
            "a feed has an address that begins with http:// or https:// and carries no name or"
                + " password (they belong into feeds.secrets): "
                + OpenAddress.of(address));
      }
      feeds.add(new Named(address.strip(), null, List.of()));
    }
    if (opml != null) {
      List<Named> listed = read(Files.readAllBytes(opml));
      if (listed.isEmpty()) {
        throw new WrongUsage(opml + " names no feed: is it OPML?");
      }
      feeds.addAll(listed);
    }
    return feeds;
  }

  /// The feeds of OPML, in its folders.
  public static List<Named> read(byte[] opml) {
    return Opml.read(opml).subscriptions().stream()
        .filter(each -> web(each.feed()))
        .map(each -> new Named(each.feed().strip(), each.title(), each.folders()))
        .toList();
  }

  /// Feeds as OPML 2, in their folders, without what opens paid ones.
  public static String write(List<FeedState> feeds) {
    return OpmlWriter.write(
        "Feeds of Coranto",
        feeds.stream()
            .sorted(
                Comparator.comparing((FeedState feed) -> String.join("\n", feed.folders()))
                    .thenComparing(FeedState::address))
            .map(
                feed ->
                    new Subscription(
                        OpenAddress.of(feed.address()), null, feed.title(), feed.folders()))
            .toList());
  }

  /// Whether an address may be fetched from the web: it carries nobody's name or password.
  public static boolean web(String address) {
    return address.strip().matches("(?i)https?://[^\\s\\p{Cntrl}]+")
        && address.length() < LONGEST
        && !address.split("[/?#]", 4)[2].contains("@");
  }
}
