/// Words with where they stand, and the reports a page looks at: [Quoted], [Source], [Shelf].
@NullMarked
package coranto.web.page.cited;

import org.jspecify.annotations.NullMarked;
