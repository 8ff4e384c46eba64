/// What class each word is, and which word it depends on.
///
/// Central types: [WordClasses], [WordClass].
@NullMarked
package coranto.understand.grammar;

import org.jspecify.annotations.NullMarked;
