/// Streams of reports worked without a data folder, on several threads, handed on in their order.
///
/// Central types: [BatchRoom], [InOrder], [Tracing], [BatchStories].
@NullMarked
package coranto.app.batch;

import org.jspecify.annotations.NullMarked;
