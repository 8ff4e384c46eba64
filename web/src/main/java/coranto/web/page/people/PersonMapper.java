package coranto.web.page.people;

import coranto.flow.Appearance;
import coranto.flow.PersonSummary;
import coranto.report.Citation;
import coranto.report.Report;
import coranto.report.Span;
import coranto.story.StoryPart;
import coranto.understand.finding.Entity;
import coranto.understand.finding.Finding;
import coranto.web.page.address.Address;
import coranto.web.page.cited.Shelf;
import coranto.web.page.cited.Source;
import coranto.web.page.people.PersonView.Joined;
import coranto.web.page.people.PersonView.OnDay;
import coranto.web.page.people.PersonView.Said;
import coranto.web.page.people.PersonView.Told;
import coranto.web.page.print.Count;
import coranto.web.page.print.Piece;
import coranto.web.page.print.Printed;
import coranto.web.page.print.Room;
import coranto.web.page.print.When;
import coranto.web.page.reading.FindingsMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// From what reports tell of a person to the person's page: every word with where it stands.
final class PersonMapper {
  private static final int WORDS = 500;
  private static final int ROLES = 16;
  private static final int QUOTES = 80;

  /// Characters of all quotes together.
  private static final int ROOM = 24_000;

  private final PersonSummary person;
  private final int sheet;
  private final Shelf shelf;
  private final Map<String, Told> roles = new LinkedHashMap<>();
  private final Map<String, Said> quotes = new LinkedHashMap<>();
  private final List<Source> mentions = new ArrayList<>();
  private final List<Joined> joined = new ArrayList<>();
  private final Map<String, String> dayOf = new HashMap<>();
  private final Lifeline lifeline = new Lifeline();
  private final Room room = new Room(ROOM);

  PersonMapper(PersonSummary person, int sheet, Shelf shelf) {
    this.person = person;
    this.sheet = sheet;
    this.shelf = shelf;
  }

  /// @param found one more than a sheet holds when there is a next sheet
  PersonView view(List<Appearance> found) {
    found.stream().limit(PersonView.SHEET).forEach(this::add);
    return new PersonView(
        Printed.cut(Printed.name(person.name()), 120),
        Count.of(person.quotes(), "quote") + ", " + Count.of(person.reports(), "report"),
        List.copyOf(roles.values()),
        days(),
        lifeline.times(),
        List.copyOf(mentions),
        List.copyOf(joined),
        sheet > 1 ? Address.person(person.id(), sheet - 1) : null,
        found.size() > PersonView.SHEET ? Address.person(person.id(), sheet + 1) : null);
  }

  private void add(Appearance appearance) {
    var part = shelf.part(appearance.report(), appearance.revision());
    Entity entity =
        part == null ? null : part.understanding().entity(appearance.entity()).orElse(null);
    if (part == null || entity == null) {
      return;
    }
    entity.roles().forEach(role -> told(part.report(), role));
    int quoted = quoted(part, entity.id());
    lifeline.add(shelf.first(part.report()), quoted > 0);
    if (quoted == 0) {
      mentions.add(source(part, entity.id()));
    }
    joined.add(
        new Joined(source(part, entity.id()), Printed.cut(Printed.name(appearance.why()), 200)));
  }

  /// The quotes by the day of their reports, in the order they came.
  private List<OnDay> days() {
    var days = new LinkedHashMap<String, List<Said>>();
    quotes.forEach(
        (key, said) ->
            days.computeIfAbsent(dayOf.getOrDefault(key, ""), _ -> new ArrayList<>()).add(said));
    return days.entrySet().stream()
        .map(day -> new OnDay(day.getKey(), List.copyOf(day.getValue())))
        .toList();
  }

  private String day(Report report) {
    LocalDate day = shelf.first(report).time().day();
    return day == null ? "" : When.day(day);
  }

  private void told(Report report, Entity.Role role) {
    String words = Printed.cut(Printed.name(role.text()), 120);
    String key = words.toLowerCase(Locale.ROOT);
    if (roles.size() < ROLES && !roles.containsKey(key)) {
      roles.put(key, new Told(words, at(report, role.span())));
    }
  }

  private Source at(Report report, Span span) {
    return shelf.source(report, Address.cited(report.cite(span)));
  }

  /// The report, at the person's first mention.
  private Source source(StoryPart part, String entity) {
    return part.understanding().findings().stream()
        .filter(
            finding ->
                finding instanceof Finding.Mention mention && mention.entity().equals(entity))
        .findFirst()
        .map(finding -> at(part.report(), ((Finding.Mention) finding).span()))
        .orElseGet(() -> shelf.source(part.report(), Address.report(part.report().id())));
  }

  /// Adds the person's quotes of a report; how many it holds.
  private int quoted(StoryPart part, String entity) {
    int count = 0;
    for (Finding finding : part.understanding().findings()) {
      if (finding instanceof Finding.Quote quote && entity.equals(quote.speaker())) {
        count++;
        add(part.report(), quote);
      }
    }
    return count;
  }

  private void add(Report report, Finding.Quote quote) {
    String words = words(report, quote);
    String key = words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
    Said known = quotes.get(key);
    if (known != null) {
      quotes.put(key, new Said(known.words(), known.how(), known.source(), known.more() + 1));
    } else if (quotes.size() < QUOTES && room.takes(words)) {
      quotes.put(key, new Said(words, how(report, quote), cited(report, quote), 0));
      dayOf.put(key, day(report));
    }
  }

  private Source cited(Report report, Finding.Quote quote) {
    Span whole = quote.content().stream().reduce(Span::union).orElse(quote.span());
    Citation citation = report.cite(Piece.within(report.text(), whole));
    return shelf.source(report, Address.cited(citation)).citing(citation);
  }

  private static String words(Report report, Finding.Quote quote) {
    List<Span> spans = quote.content().isEmpty() ? List.of(quote.span()) : quote.content();
    return Printed.cut(
        spans.stream().map(span -> cut(report, span)).collect(Collectors.joining(" … ")), WORDS);
  }

  private static String how(Report report, Finding.Quote quote) {
    String cue =
        quote.cue().stream().map(span -> cut(report, span)).collect(Collectors.joining(" "));
    String medium = FindingsMapper.medium(quote.medium());
    return cue + (cue.isEmpty() || medium.isEmpty() ? "" : ", ") + medium;
  }

  private static String cut(Report report, @Nullable Span span) {
    return span == null ? "" : Piece.within(report.text(), span).in(report.text());
  }
}
