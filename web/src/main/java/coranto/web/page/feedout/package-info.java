/// What comes in as feeds, for other readers: [FeedOutRoom], [AtomWriter], [JsonFeedWriter].
@NullMarked
package coranto.web.page.feedout;

import org.jspecify.annotations.NullMarked;
