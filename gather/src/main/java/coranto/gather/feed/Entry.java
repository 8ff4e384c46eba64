package coranto.gather.feed;

import coranto.report.Stamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of a feed: a report's address and what the feed says of it.
///
/// @param guid by which the feed knows the entry, letter for letter; never markup
/// @param link the report's page
/// @param summary what the feed calls so, or a content so short that it is one
/// @param content the report's text, when the feed carries it
/// @param published as claimed, with the feed's own zone
/// @param authors names
public record Entry(
    @Nullable String guid,
    @Nullable String link,
    @Nullable FeedText title,
    @Nullable FeedText summary,
    @Nullable FeedText content,
    @Nullable Stamp published,
    @Nullable Stamp updated,
    List<String> authors,
    List<String> categories,
    List<Enclosure> enclosures) {
  public Entry {
    authors = List.copyOf(authors);
    categories = List.copyOf(categories);
    enclosures = List.copyOf(enclosures);
  }
}
