/// What stands on each page: from the newsroom's records to views, from views to HTML. Each kind of
/// page has a room of its own; `print`, `cited` and `reading` hold what several share.
///
/// Central types: [Pages], and in the rooms `StoryRoom`, `ReportRoom`, `CheckRoom`.
@NullMarked
package coranto.web.page;

import org.jspecify.annotations.NullMarked;
