/// The one desk that works the truth in its order, and what stands in a data folder.
///
/// Central types: [Newsdesk], [Stores], [Steps].
@NullMarked
package coranto.app.desk;

import org.jspecify.annotations.NullMarked;
