/// What is watched for, and telling those who want to know.
///
/// Central types: [Watches], [Deliveries].
@NullMarked
package coranto.app.watch;

import org.jspecify.annotations.NullMarked;
