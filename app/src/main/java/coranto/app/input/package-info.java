/// What is read in: lines of reports, pages from files and archives, lists of feeds.
///
/// Central types: [Lines], [LogLines], [PageFiles], [FeedList].
@NullMarked
package coranto.app.input;

import org.jspecify.annotations.NullMarked;
