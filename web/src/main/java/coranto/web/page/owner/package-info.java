/// Where the owner signs in, and sees to the tokens of programs: [OwnerRoom].
@NullMarked
package coranto.web.page.owner;

import org.jspecify.annotations.NullMarked;
