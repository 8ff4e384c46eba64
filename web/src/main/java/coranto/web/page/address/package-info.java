/// The addresses of the site, read from requests and written into links: [Address].
@NullMarked
package coranto.web.page.address;

import org.jspecify.annotations.NullMarked;
