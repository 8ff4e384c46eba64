/// Outlets, and how much of what they print is their own: [OutletsRoom].
@NullMarked
package coranto.web.page.outlets;

import org.jspecify.annotations.NullMarked;
