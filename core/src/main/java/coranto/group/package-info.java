/// From a report to the story it belongs to.
///
/// Along the way of a report: its words, its form, its features, how like another it is, the open
/// stories, how it fits them, what people said, second thoughts. The bridge leads to other
/// languages.
///
/// Central types: [Grouper], [Grouping].
@NullMarked
package coranto.group;

import org.jspecify.annotations.NullMarked;
