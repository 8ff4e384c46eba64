package coranto.web.page.story;

import coranto.story.Story;
import coranto.understand.finding.Finding;
import coranto.web.page.address.Address;
import coranto.web.page.cited.Quoted;
import coranto.web.page.cited.Shelf;
import coranto.web.page.cited.Source;
import coranto.web.page.print.Measure;
import coranto.web.page.print.Piece;
import coranto.web.page.print.Printed;
import coranto.web.page.print.Room;
import coranto.web.page.story.StoryView.Quote;
import coranto.web.page.story.StoryView.Speaker;
import coranto.web.page.story.StoryView.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/// Who said what: quotes by speaker, each in its wordings with what drifted.
final class Speakers {
  private static final int QUOTES = 24;
  private static final int WORDINGS = 4;
  private static final int SOURCES = 3;
  private static final int ROLES = 5;

  /// Characters of all wordings together.
  private static final int ROOM = 9_000;

  private Speakers() {}

  static List<Speaker> of(List<Story.Spoken> quotes, Shelf shelf, Measure measure) {
    var bySpeaker = new LinkedHashMap<String, List<Story.Spoken>>();
    for (Story.Spoken quote : quotes.subList(0, Math.min(measure.of(QUOTES), quotes.size()))) {
      bySpeaker.computeIfAbsent(quote.speaker(), _ -> new ArrayList<>()).add(quote);
    }
    var speakers = new ArrayList<Speaker>();
    var room = new Room(measure.of(ROOM));
    bySpeaker.forEach((name, said) -> speakers.add(speaker(name, said, shelf, room)));
    speakers.removeIf(speaker -> speaker.quotes().isEmpty());
    return speakers;
  }

  private static Speaker speaker(String name, List<Story.Spoken> said, Shelf shelf, Room room) {
    var roles = new LinkedHashSet<String>();
    said.forEach(quote -> roles.addAll(quote.roles()));
    return new Speaker(
        name.equals(Finding.Quote.UNNAMED) ? "" : Printed.cut(Printed.name(name), 120),
        said.stream()
            .map(Story.Spoken::person)
            .filter(Objects::nonNull)
            .findFirst()
            .map(Address::person)
            .orElse(""),
        roles.stream().limit(ROLES).map(role -> Printed.cut(Printed.name(role), 120)).toList(),
        said.stream()
            .map(quote -> quote(quote, shelf, room))
            .filter(quote -> !quote.wordings().isEmpty())
            .toList());
  }

  private static Quote quote(Story.Spoken quote, Shelf shelf, Room room) {
    var byText = new LinkedHashMap<String, List<Source>>();
    Quoted.all(quote.wordings(), shelf)
        .forEach(
            each -> byText.computeIfAbsent(each.text(), _ -> new ArrayList<>()).add(each.source()));
    var wordings = new ArrayList<Wording>();
    String first = byText.isEmpty() ? "" : byText.keySet().iterator().next();
    byText.forEach(
        (text, sources) -> {
          if (wordings.size() < WORDINGS && room.takes(text)) {
            wordings.add(wording(first, text, sources));
          }
        });
    return new Quote(wordings);
  }

  private static Wording wording(String first, String text, List<Source> sources) {
    var shown = sources.subList(0, Math.min(SOURCES, sources.size()));
    return new Wording(Piece.fresh(first, text), shown, sources.size() - shown.size());
  }
}
