/// Who is meant: names, roles and pronouns of one report put together to people, bodies and places.
///
/// Central types: [Cast], [Member].
@NullMarked
package coranto.understand.people;

import org.jspecify.annotations.NullMarked;
