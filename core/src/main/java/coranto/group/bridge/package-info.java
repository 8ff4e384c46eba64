/// The dictionary bridge: what a report tells that other languages tell too, under keys that all
/// languages share.
///
/// Central types: [Bridge], [Landmark].
@NullMarked
package coranto.group.bridge;

import org.jspecify.annotations.NullMarked;
