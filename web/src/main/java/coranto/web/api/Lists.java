package coranto.web.api;

import coranto.flow.Account;
import coranto.flow.Found;
import coranto.flow.Newsroom;
import coranto.flow.PersonSummary;
import coranto.flow.StorySummary;
import coranto.report.Outlet;
import coranto.web.page.address.Address;
import coranto.web.page.form.Answer;
import coranto.web.page.print.Csv;
import coranto.wire.ListedJson;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Lists of stories, people and outlets, and what a search found; as JSON or as tables.
final class Lists {
  private final Newsroom newsroom;

  Lists(Newsroom newsroom) {
    this.newsroom = newsroom;
  }

  /// In the order of the front page.
  Answer stories(Asked asked) {
    var part = Part.of(asked.query());
    List<StorySummary> found = newsroom.front(part.from(), part.oneMore());
    if (asked.table()) {
      var csv =
          new Csv()
              .line(
                  "id",
                  "headline",
                  "outlets",
                  "reports",
                  "origins",
                  "disputes",
                  "updated",
                  "address");
      part.cut(found).forEach(story -> csv.line(cells(story)));
      return Data.table(csv);
    }
    return listed(
        part.json("stories", found, story -> ListedJson.write(story, Address.story(story.id()))),
        found);
  }

  /// A list that is empty tells how much is still being read.
  private Answer listed(Map<String, Object> json, List<?> found) {
    long reading = found.isEmpty() ? newsroom.holdings().reading() : 0;
    if (reading > 0) {
      json.put("reading", reading);
    }
    return Data.json(json);
  }

  private static List<String> cells(StorySummary story) {
    return List.of(
        story.id(),
        story.headline() == null ? "" : story.headline().text(),
        story.outlets().stream().map(Outlet::shown).collect(Collectors.joining("; ")),
        String.valueOf(story.reports()),
        String.valueOf(story.origins()),
        String.valueOf(story.disputes()),
        text(story.updated()),
        Address.story(story.id()));
  }

  Answer people(Asked asked) {
    String words = asked.query().text("q").strip();
    if (words.length() > Address.LONGEST_SEARCH) {
      return tooLong();
    }
    var part = Part.of(asked.query());
    List<PersonSummary> found = newsroom.people().listed(words, part.from(), part.oneMore());
    if (asked.table()) {
      var csv = new Csv().line("id", "name", "roles", "reports", "quotes", "address");
      part.cut(found).forEach(person -> csv.line(cells(person)));
      return Data.table(csv);
    }
    return Data.json(
        part.json(
            "people", found, person -> ListedJson.write(person, Address.person(person.id()))));
  }

  private static List<String> cells(PersonSummary person) {
    return List.of(
        person.id(),
        person.name(),
        String.join("; ", person.roles()),
        String.valueOf(person.reports()),
        String.valueOf(person.quotes()),
        Address.person(person.id()));
  }

  Answer outlets(Asked asked) {
    var part = Part.of(asked.query());
    List<Account> found = newsroom.ledger().listed(part.from(), part.oneMore());
    if (asked.table()) {
      var csv =
          new Csv()
              .line(
                  "id", "name", "domain", "reports", "words", "own", "again", "credited", "taken");
      part.cut(found).forEach(account -> csv.line(cells(account)));
      return Data.table(csv);
    }
    return Data.json(part.json("outlets", found, Lists::outlet));
  }

  static Map<String, Object> outlet(Account account) {
    return ListedJson.write(account, Address.outlet(account.outlet().key()));
  }

  private static List<String> cells(Account account) {
    return List.of(
        account.outlet().key(),
        text(account.outlet().name()),
        text(account.outlet().domain()),
        String.valueOf(account.reports()),
        String.valueOf(account.words()),
        String.valueOf(account.own()),
        String.valueOf(account.again()),
        String.valueOf(account.credited()),
        String.valueOf(account.taken()));
  }

  Answer search(Asked asked) {
    String words = asked.query().text("q").strip();
    if (words.isEmpty()) {
      return Problem.BAD_REQUEST.answer("Say with q what is searched for.");
    }
    if (words.length() > Address.LONGEST_SEARCH) {
      return tooLong();
    }
    var part = Part.of(asked.query());
    List<Found> found = newsroom.search(words, part.from(), part.oneMore());
    if (asked.table()) {
      var csv =
          new Csv()
              .line(
                  "id", "story", "title", "outlet", "domain", "published", "text", "address", "by");
      part.cut(found).forEach(each -> csv.line(cells(each)));
      return Data.table(csv);
    }
    return listed(
        part.json("found", found, each -> ListedJson.write(each, Address.cited(each.place()))),
        found);
  }

  private static List<String> cells(Found found) {
    return List.of(
        found.report(),
        found.story(),
        text(found.title()),
        found.outlet().shown(),
        text(found.outlet().domain()),
        text(found.published()),
        found.passage(),
        Address.cited(found.place()),
        String.join("; ", ListedJson.by(found)));
  }

  private static Answer tooLong() {
    return Problem.BAD_REQUEST.answer(
        "A search may have " + Address.LONGEST_SEARCH + " characters.");
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
