/// From a feed's entry to a report: [Gatherer] has every feed looked at when it is due, a [Look]
/// fetches one through the [Courier], [Entries] finds what is new in it, [ReportMaker] reads the
/// pages, [Taking] hands reports to the truth.
@NullMarked
package coranto.gather.intake;

import org.jspecify.annotations.NullMarked;
