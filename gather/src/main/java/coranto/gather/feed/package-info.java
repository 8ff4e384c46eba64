/// Feeds: from the bytes of RSS, Atom, JSON Feed, CDF or a sitemap ([FeedReader]) to a [Feed] of
/// [Entry] whose text is clean of anything that runs ([FeedText]). Knows no network.
@NullMarked
package coranto.gather.feed;

import org.jspecify.annotations.NullMarked;
