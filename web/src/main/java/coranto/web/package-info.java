/// The site: a server on loopback that answers from the newsroom and never writes.
///
/// Central types: [Site], [SiteSettings]. What stands on the pages is in `coranto.web.page`.
@NullMarked
package coranto.web;

import org.jspecify.annotations.NullMarked;
