/// When which feed is looked at: [Rhythm] says how often, [Agenda] whose turn it is, [Turns] keep
/// hosts from being asked twice at once. What is known over a restart stands in a
/// [coranto.flow.FeedBook].
@NullMarked
package coranto.gather.schedule;

import org.jspecify.annotations.NullMarked;
