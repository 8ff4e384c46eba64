/// Days and times as feeds and releases write them: [DateReader] reads sixty forms, or says why
/// not.
@NullMarked
package coranto.gather.date;

import org.jspecify.annotations.NullMarked;
