/// Where a person says which reports belong together: [PinsRoom].
@NullMarked
package coranto.web.page.pins;

import org.jspecify.annotations.NullMarked;
