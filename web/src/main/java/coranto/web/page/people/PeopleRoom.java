package coranto.web.page.people;

import coranto.flow.Newsroom;
import coranto.web.page.address.Address;
import coranto.web.page.cited.Shelf;
import coranto.web.page.form.Answer;
import coranto.web.page.frame.Press;
import coranto.wire.Json;
import coranto.wire.PersonJson;

/// The people known over reports, and each of them.
public final class PeopleRoom {
  private final Newsroom newsroom;
  private final Press press;

  public PeopleRoom(Newsroom newsroom, Press press) {
    this.newsroom = newsroom;
    this.press = press;
  }

  public Answer list(Address.People asked) {
    String words = asked.words().strip();
    if (words.length() > Address.LONGEST_SEARCH) {
      return press.page(400, "people/people", "", PeopleView.refused());
    }
    int from = (asked.sheet() - 1) * PeopleView.SHEET;
    var found = newsroom.people().listed(words, from, PeopleView.SHEET + 1);
    return press.page("people/people", PeopleView.of(words, asked.sheet(), found));
  }

  public Answer page(Address.OfPerson asked) {
    var person = newsroom.people().person(asked.id());
    if (person.isEmpty()) {
      return press.trouble(
          404,
          "No such person",
          "Nobody of this name is known over the reports held here. The reports may have been"
              + " retracted, or the address is wrong.");
    }
    int from = (asked.sheet() - 1) * PersonView.SHEET;
    var found = newsroom.people().appearances(asked.id(), from, PersonView.SHEET + 1);
    var mapper = new PersonMapper(person.get(), asked.sheet(), new Shelf(newsroom));
    return press.page("people/person", mapper.view(found));
  }

  public Answer data(Address.PersonData asked) {
    int from = (asked.sheet() - 1) * PersonView.SHEET;
    var people = newsroom.people();
    return people
        .person(asked.id())
        .map(
            person ->
                PersonJson.write(person, people.appearances(asked.id(), from, PersonView.SHEET)))
        .map(person -> Answer.Json.of(200, Json.print(person)))
        .orElseGet(() -> Answer.Json.of(404, "{\"error\":\"no such person\"}"));
  }
}
