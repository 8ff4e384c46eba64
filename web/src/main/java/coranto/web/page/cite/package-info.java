/// How to cite a sentence: [CiteRoom].
@NullMarked
package coranto.web.page.cite;

import org.jspecify.annotations.NullMarked;
