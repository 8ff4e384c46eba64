/// The words of Coranto as records: what a report, a revision, a citation, a time and an
/// explanation are.
///
/// Central types: [Report], [Span], [Citation], [Time], [Reading], [Explanation].
@NullMarked
package coranto.report;

import org.jspecify.annotations.NullMarked;
