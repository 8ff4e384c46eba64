/// Care for a data folder: copies of it, whether all is well, what a bug report needs.
///
/// Central types: [Backup], [Checkup], [Diagnosis].
@NullMarked
package coranto.app.care;

import org.jspecify.annotations.NullMarked;
