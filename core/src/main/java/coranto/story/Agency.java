package coranto.story;

import java.util.List;
import java.util.Set;

/// A news agency, as credit lines and outlets name it.
///
/// @param key tells agencies apart: its name in lower case
/// @param forms all names it goes by, as they are written
/// @param domains registrable domains and names by which its outlet is known, lower case
record Agency(String key, String name, List<String> forms, Set<String> domains) {
  Agency {
    forms = List.copyOf(forms);
    domains = Set.copyOf(domains);
  }
}
