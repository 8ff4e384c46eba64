/// People over reports: [PeopleRoom].
@NullMarked
package coranto.web.page.people;

import org.jspecify.annotations.NullMarked;
