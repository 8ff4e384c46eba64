/// Watches, what they fired, and who is told: [WatchesRoom].
@NullMarked
package coranto.web.page.watches;

import org.jspecify.annotations.NullMarked;
