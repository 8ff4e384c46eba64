/// What programs ask for below `/api`, and what they hand in: [Api], and a desk for each kind of
/// thing.
@NullMarked
package coranto.web.api;

import org.jspecify.annotations.NullMarked;
