/// What a run is told: options, variables and files, what is wrong with them, and which version
/// this is.
///
/// Central types: [Settings], [WrongUsage].
@NullMarked
package coranto.app.setting;

import org.jspecify.annotations.NullMarked;
