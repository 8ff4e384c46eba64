/// A story: statements, speakers, disputes, polls, days, spread and origins: [StoryRoom].
@NullMarked
package coranto.web.page.story;

import org.jspecify.annotations.NullMarked;
