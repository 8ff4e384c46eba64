package coranto.gather.intake;

import coranto.gather.feed.Entry;
import coranto.gather.feed.FeedText;
import coranto.report.Hashes;
import coranto.report.Identity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Tells the entries of one feed apart: by address, else by guid, else by text. What several
/// entries share (one guid for all, one link to the front page) tells nothing.
final class Items {
  private static final int LENGTH = 24;

  private Items() {}

  /// The entries, each once, in the feed's order.
  static List<Item> of(List<Entry> entries) {
    Map<String, Integer> links = count(entries, entry -> canonical(entry.link()));
    Map<String, Integer> guids = count(entries, Entry::guid);
    var items = new LinkedHashMap<String, Item>();
    for (Entry entry : entries) {
      String canonical = canonical(entry.link());
      String link = canonical != null && single(links, canonical) ? entry.link() : null;
      String guid = single(guids, entry.guid()) ? entry.guid() : null;
      var item = item(entry, link, guid);
      items.putIfAbsent(item.key(), item);
    }
    return new ArrayList<>(items.values());
  }

  private static Item item(Entry entry, @Nullable String link, @Nullable String guid) {
    String words = plain(entry.title()) + "\n" + FeedWords.of(entry);
    String print = hash(words + "\n" + entry.updated());
    String name =
        link != null
            ? "url:" + Identity.canonical(link)
            : guid != null ? "guid:" + guid : "text:" + words;
    return new Item(entry, hash(name), guid, link, print);
  }

  /// Entries that are the same but for their place count once.
  private static Map<String, Integer> count(
      List<Entry> entries, Function<Entry, @Nullable String> by) {
    var seen = new HashMap<String, String>();
    var counts = new HashMap<String, Integer>();
    for (Entry entry : entries) {
      String value = by.apply(entry);
      if (value != null) {
        String title = plain(entry.title());
        boolean again = title.equals(seen.put(value, title));
        counts.merge(value, again ? 0 : 1, Integer::sum);
      }
    }
    return counts;
  }

  private static boolean single(Map<String, Integer> counts, @Nullable String value) {
    return value != null && !value.isBlank() && counts.getOrDefault(value, 0) == 1;
  }

  private static @Nullable String canonical(@Nullable String link) {
    return link != null && link.matches("(?i)https?://.*") ? Identity.canonical(link) : null;
  }

  static String plain(@Nullable FeedText text) {
    return text == null ? "" : text.plain();
  }

  private static String hash(String text) {
    return Hashes.sha256(text).substring(0, LENGTH);
  }
}
