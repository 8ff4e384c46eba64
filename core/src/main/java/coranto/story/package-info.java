/// From reports about one event to a story made of cited spans alone.
///
/// Central types: [StoryWriter], [Story], [Statement], [StoryChange].
@NullMarked
package coranto.story;

import org.jspecify.annotations.NullMarked;
