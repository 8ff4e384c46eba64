/// Where releases are handed in: [ReleasesRoom].
@NullMarked
package coranto.web.page.releases;

import org.jspecify.annotations.NullMarked;
