/// Polls: how many were asked, by whom, when and what, and which of that a report does not say.
///
/// Central type: [Polls].
@NullMarked
package coranto.understand.polls;

import org.jspecify.annotations.NullMarked;
