/// What of reports is shown to those who are not trusted with all of it: [Excerpts], a newsroom
/// that
/// hands out less.
@NullMarked
package coranto.web.shown;

import org.jspecify.annotations.NullMarked;
