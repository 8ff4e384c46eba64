/// Pages, REST and feeds: thin handlers over core's seams.
@NullMarked
package coranto.web;

import org.jspecify.annotations.NullMarked;
