/// The feeds that are gathered: [FeedsRoom].
@NullMarked
package coranto.web.page.feeds;

import org.jspecify.annotations.NullMarked;
