/// What comes in: from feeds, sitemaps, pages, archives and files to pages and reports.
@NullMarked
package coranto.gather;

import org.jspecify.annotations.NullMarked;
