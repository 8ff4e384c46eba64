package coranto.web.page.people;

import coranto.flow.PersonSummary;
import coranto.web.page.address.Address;
import coranto.web.page.print.Count;
import coranto.web.page.print.Printed;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The people known over reports, those with most quotes first.
///
/// @param words as asked; empty for all
record PeopleView(
    String words,
    boolean tooLong,
    List<Entry> people,
    @Nullable String earlier,
    @Nullable String later) {
  static final int SHEET = 40;

  private static final int ROLES = 3;

  /// A person.
  record Entry(String name, String href, String roles, String counts) {}

  static PeopleView refused() {
    return new PeopleView("", true, List.of(), null, null);
  }

  /// @param found one more than a sheet holds when there is a next sheet
  static PeopleView of(String words, int sheet, List<PersonSummary> found) {
    return new PeopleView(
        words,
        false,
        found.stream().limit(SHEET).map(PeopleView::entry).toList(),
        sheet > 1 ? Address.people(words, sheet - 1) : null,
        found.size() > SHEET ? Address.people(words, sheet + 1) : null);
  }

  private static Entry entry(PersonSummary person) {
    return new Entry(
        Printed.cut(Printed.name(person.name()), 120),
        Address.person(person.id()),
        person.roles().stream()
            .limit(ROLES)
            .map(role -> Printed.cut(Printed.name(role), 100))
            .collect(Collectors.joining("; ")),
        Count.of(person.quotes(), "quote") + ", " + Count.of(person.reports(), "report"));
  }
}
