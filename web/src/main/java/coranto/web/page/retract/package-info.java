/// Where a report or an outlet is taken out: [RetractRoom].
@NullMarked
package coranto.web.page.retract;

import org.jspecify.annotations.NullMarked;
