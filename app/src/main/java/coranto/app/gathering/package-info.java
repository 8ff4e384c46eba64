/// Gathering beside the desk: door, book of feeds and gatherer over one data folder.
///
/// Central type: [Gathering].
@NullMarked
package coranto.app.gathering;

import org.jspecify.annotations.NullMarked;
