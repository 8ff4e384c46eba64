/// Whether a report tells of one event: digests, live blogs and pieces on old days, told by title
/// and form.
///
/// Central type: [Kind].
@NullMarked
package coranto.group.forms;

import org.jspecify.annotations.NullMarked;
