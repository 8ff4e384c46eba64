/// Web archives: the pages of WARC files, alone, gzipped or in a WACZ, one at a time ([WarcPages]),
/// and fetched pages written as WARC ([WarcFile]).
@NullMarked
package coranto.gather.archive;

import org.jspecify.annotations.NullMarked;
