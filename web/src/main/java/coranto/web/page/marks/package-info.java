/// What was read, starred, and what is new since: [MarksRoom], [Since].
@NullMarked
package coranto.web.page.marks;

import org.jspecify.annotations.NullMarked;
