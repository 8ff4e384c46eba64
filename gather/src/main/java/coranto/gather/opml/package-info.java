/// Lists of feeds that people carry from reader to reader: [Opml] in and out, as [Subscription].
@NullMarked
package coranto.gather.opml;

import org.jspecify.annotations.NullMarked;
