/// What stands on each page: from the newsroom's records to views, from views to HTML.
///
/// Central types: [Pages], [Address], [Answer].
@NullMarked
package coranto.web.page;

import org.jspecify.annotations.NullMarked;
