/// Trained models behind core's seams.
@NullMarked
package coranto.models;

import org.jspecify.annotations.NullMarked;
