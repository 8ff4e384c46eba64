/// What a report says about the agency it has its text from.
///
/// Central types: [Credits], [Agencies], [Agency].
@NullMarked
package coranto.text.credit;

import org.jspecify.annotations.NullMarked;
