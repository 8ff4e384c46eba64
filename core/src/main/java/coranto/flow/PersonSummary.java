package coranto.flow;

import java.util.List;

/// A person as the list of people shows it.
///
/// @param roles as reports give them, the first ones
/// @param reports how many tell of the person
/// @param quotes how many quotes they hold
public record PersonSummary(String id, String name, List<String> roles, int reports, int quotes) {
  public PersonSummary {
    roles = List.copyOf(roles);
  }
}
