package coranto.web.page;

import coranto.flow.Account;
import coranto.flow.Appearance;
import coranto.flow.PersonSummary;
import coranto.report.Citation;
import coranto.report.EntityType;
import coranto.report.Explanation;
import coranto.report.Outlet;
import coranto.report.OutletBook;
import coranto.report.Report;
import coranto.report.ReportDraft;
import coranto.report.Span;
import coranto.report.Stamp;
import coranto.story.Statement;
import coranto.story.Statement.Kind;
import coranto.story.Story;
import coranto.story.StoryPart;
import coranto.story.shares.SentenceWords;
import coranto.story.shares.ShareReader;
import coranto.understand.finding.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// A newsroom that holds one invented story and a few loose reports. Larkhaven, its people, its
/// outlets and all their words were made up for these tests.
public final class PierWeek {
  /// An id with everything that has a meaning in an address or in HTML.
  public static final String ODD_ID = "a/b?c#d%20&e=\"<i>' é.json";

  /// What an attacker would like to see run.
  public static final String SCRIPT = "<script>alert(1)</script>\"><img src=x onerror=alert(1)>";

  private static final String AGENCY =
      "LARKHAVEN, May 11 (NCA) - Larkhaven closed its old ferry pier on Monday after inspectors"
          + " found a crack as long as a bus in one of its piles. The harbour office said 4,200"
          + " passengers a day would have to use the northern quay.\n\n"
          + "\"Nobody walks on that pier until we know how deep the crack goes,\" Mayor Ines Calder"
          + " said. She said the city had known of no damage before this week.\n\n"
          + "A former harbour engineer, Pavel Rusk, said that was not true. \"I reported the crack"
          + " in October,\" Rusk told the agency.\n\n"
          + "A survey of 800 residents found that 61 percent want the pier rebuilt, the harbour"
          + " office said. Repairs could begin on May 18.";

  private final MemoryNewsroom newsroom = new MemoryNewsroom();

  private PierWeek() {}

  /// The newsroom, filled.
  public static MemoryNewsroom newsroom() {
    return new PierWeek().filled();
  }

  private static MemoryDirectory people() {
    return new MemoryDirectory()
        .hold(
            new PersonSummary("ines-calder", "Ines Calder", List.of("Mayor"), 2, 1),
            new Appearance("nca-pier", 1, "e1", "the first of this name"),
            new Appearance("nowhere", 1, "e1", SCRIPT))
        .hold(new PersonSummary("odd/<i>", SCRIPT, List.of(SCRIPT), 1, 0));
  }

  private MemoryNewsroom filled() {
    newsroom.know(people());
    newsroom.know(ledger());
    var agency = agency();
    var herald = copy("herald-pier", "Larkhaven Herald", "herald.example", 14, agency);
    var evening = copy("evening-pier", "Larkhaven Evening", "evening.example", 15, agency);
    var tide = tide(agency);
    var wire = wire(agency, tide);
    var radio = radio(agency);
    var blatt = blatt();
    var parts = List.of(agency, herald, evening, tide, wire, radio, blatt);
    parts.forEach(newsroom::hold);
    newsroom.hold(revised(radio));
    newsroom.hold(story(parts));
    newsroom.hold(hostile());
    newsroom.hold(MemoryNewsroom.alone(hostile().report()));
    loose();
    return newsroom.know(
        OutletBook.parse(
            "herald.example\tLarkhaven Herald\tLarkhaven Press\tnewspaper\ten\t\n"
                + "evening.example\tLarkhaven Evening\tLarkhaven Press\tnewspaper\ten\t\n"));
  }

  private static MemoryLedger ledger() {
    var agency = new Account(new Outlet("North Coast Agency", "nca.example"), 1, 120, 120, 0, 0);
    var herald = new Account(new Outlet("Larkhaven Herald", "herald.example"), 3, 400, 200, 40, 60);
    var odd = new Account(new Outlet(SCRIPT, null), 1, 0, 0, 0, 0);
    return new MemoryLedger()
        .hold(herald)
        .hold(agency)
        .hold(odd)
        .pass(herald, agency, 100)
        .print(
            herald,
            new Account.Day(LocalDate.parse("2026-05-12"), 1, 100, 80, 0, 20),
            new Account.Day(LocalDate.parse("2026-05-11"), 2, 300, 120, 40, 40));
  }

  private static ReportDraft draft(
      String id, String outlet, String domain, String title, int hour, String text) {
    return Report.draft(id, text)
        .outlet(new Outlet(outlet, domain))
        .title(title)
        .url("https://www." + domain + "/news/" + id)
        .language("en")
        .published(Stamp.parse("2026-05-11T" + hour + ":05:00+02:00").orElseThrow())
        .seen(Instant.parse("2026-05-11T" + (hour - 2) + ":20:00Z"));
  }

  private static StoryPart agency() {
    var maker =
        new PartMaker(
            draft(
                    "nca-pier",
                    "North Coast Agency",
                    "northcoast.example",
                    "Larkhaven closes ferry pier after crack is found",
                    13,
                    AGENCY)
                .byline(List.of("Mara Finch"))
                .absent(Instant.parse("2026-05-11T10:58:00Z")));
    return understood(maker).make();
  }

  private static PartMaker understood(PartMaker maker) {
    maker.who("e1", EntityType.PERSON, "Ines Calder", "Mayor");
    maker.who("e2", EntityType.PERSON, "Pavel Rusk", "former harbour engineer");
    maker.who("e3", EntityType.PLACE, "Larkhaven");
    maker.who("e4", EntityType.ORGANISATION, "harbour office");
    var quote = "\"Nobody walks on that pier until we know how deep the crack goes,\"";
    maker.found(
        new Finding.Quote(
            maker.span(quote + " Mayor Ines Calder said."),
            List.of(maker.span(quote)),
            Finding.QuoteForm.DIRECT,
            List.of(maker.span("said.")),
            List.of(maker.span("Mayor Ines Calder")),
            "e1",
            Finding.Medium.SPEECH,
            null,
            "test"));
    int claim = 5;
    var known = maker.span("the city had known of no damage before this week");
    maker.found(new Finding.Claim(known, "e1", known, "test"));
    maker.found(new Finding.Denial(maker.span("that was not true"), "e2", known, "test"));
    maker.found(
        new Finding.Poll(
            maker.span("A survey of 800 residents found that 61 percent want the pier rebuilt"),
            800,
            "residents",
            null,
            null,
            null,
            "e4",
            null,
            List.of("question", "days", "margin"),
            "test"));
    maker.found(
        new Finding.Date(maker.span("May 18"), "2026-05-18", Finding.DateType.DATE, "test"));
    return maker.found(new Finding.Dispute(claim, claim + 1, "test"));
  }

  private static StoryPart copy(
      String id, String outlet, String domain, int hour, StoryPart agency) {
    var maker =
        new PartMaker(
            draft(id, outlet, domain, "Ferry pier closed after crack is found", hour, AGENCY));
    for (int sentence = 0; sentence < agency.traces().size(); sentence++) {
      maker.copied(sentence, agency, sentence);
    }
    return maker.make();
  }

  private static StoryPart tide(StoryPart agency) {
    String text =
        AGENCY
            .replace("a crack as long as a bus", "a long crack")
            .replace("4,200", "2,400")
            .replace("LARKHAVEN, May 11 (NCA) - ", "");
    var maker =
        new PartMaker(
            draft(
                "tide-pier",
                "Tide News",
                "tide.example",
                "Crack shuts pier at Larkhaven",
                16,
                text));
    for (int sentence = 0; sentence < agency.traces().size(); sentence++) {
      if (text.contains(agency.report().sentences().get(sentence).in(AGENCY).strip())) {
        maker.copied(sentence, agency, sentence);
      } else {
        maker.edited(sentence, agency, sentence);
      }
    }
    return maker.make();
  }

  private static StoryPart wire(StoryPart agency, StoryPart tide) {
    String text =
        "The municipality of Larkhaven shut its aged ferry jetty on Monday once examiners"
            + " discovered a fissure of a bus's length in a single pile.\n\n"
            + "\"Nobody walks on that jetty until we know how deep the fissure goes,\" Mayor Calder"
            + " stated. The online survey of 800 residents was conducted with their consent.";
    var maker =
        new PartMaker(
                draft(
                        "wire-pier",
                        "NowWire",
                        "nowwire.example",
                        "Jetty shut over fissure",
                        18,
                        text)
                    .published(null))
            .reworded(0, agency, 0)
            .edited(1, tide, 2);
    var lost = maker.span("The online survey");
    maker.found(
        new Finding.ContextLost(
            lost, lost, "names a survey as known that the report has not told of before", "test"));
    return maker.make();
  }

  private static StoryPart radio(StoryPart agency) {
    String text =
        "The ferry pier of Larkhaven was fenced off at noon on Monday. Two divers went down beside"
            + " the third pile while children watched from the fish market.\n\n"
            + "\"Nobody will walk on the pier before we know how deep it goes,\" the mayor, Ines"
            + " Calder, told this station.";
    return new PartMaker(
            draft("radio-pier", "Coast Radio", "coastradio.example", "Divers search pier", 14, text)
                .published(Stamp.parse("2026-05-11").orElseThrow())
                .image("https://www.coastradio.example/divers.png"))
        .same(0, agency, 0)
        .make();
  }

  private static StoryPart revised(StoryPart radio) {
    var before = radio.report();
    var draft =
        before
            .change()
            .text(before.text().replace("Two divers", "Three divers"))
            .revision(2)
            .absent(before.seen())
            .seen(Instant.parse("2026-05-11T16:30:00Z"));
    return new PartMaker(draft).make();
  }

  private static StoryPart blatt() {
    String text =
        "Larkhaven hat am Montag seine alte Anlegestelle geschlossen. Die Fähren legen nun am"
            + " Nordkai an.";
    return new PartMaker(
            draft("blatt-pier", "Küstenblatt", "kuestenblatt.example", "Riss im Pfahl", 19, text)
                .language("de"))
        .make();
  }

  private static Story story(List<StoryPart> parts) {
    var agency = parts.get(0);
    var tide = parts.get(3);
    var radio = parts.get(5);
    return new Story(
        "nca-pier",
        new Story.Cited(
            agency.report().titleOrEmpty(),
            Citation.ofTitle("nca-pier", 1, new Span(0, agency.report().titleOrEmpty().length()))),
        Instant.parse("2026-05-11T11:05:00Z"),
        Instant.parse("2026-05-11T17:05:00Z"),
        parts.stream().map(part -> part.report().id()).toList(),
        List.of(
            new Story.Origin(
                "nca-pier",
                List.of("nca-pier", "herald-pier", "evening-pier", "tide-pier", "wire-pier")),
            new Story.Origin("radio-pier", List.of("radio-pier")),
            new Story.Origin("blatt-pier", List.of("blatt-pier"))),
        parts.stream().map(part -> part.report().outletOrUnknown()).toList(),
        statements(agency, parts),
        List.of(
            new Story.Spoken(
                "Ines Calder",
                "ines-calder",
                List.of("Mayor", "the mayor"),
                List.of(
                    cite(
                        agency,
                        "\"Nobody walks on that pier until we know how deep the crack goes,\""),
                    cite(
                        tide,
                        "\"Nobody walks on that pier until we know how deep the crack goes,\""),
                    cite(
                        parts.get(4),
                        "\"Nobody walks on that jetty until we know how deep the fissure goes,\""),
                    cite(
                        radio,
                        "\"Nobody will walk on the pier before we know how deep it goes,\""))),
            new Story.Spoken(
                "Pavel Rusk",
                null,
                List.of("former harbour engineer"),
                List.of(cite(agency, "\"I reported the crack in October,\"")))),
        List.of(
            new Story.Disputed(
                cite(agency, "She said the city had known of no damage before this week."),
                "Ines Calder",
                cite(agency, "A former harbour engineer, Pavel Rusk, said that was not true."),
                "Pavel Rusk")),
        List.of(
            new Story.CitedPoll(
                cite(
                    agency,
                    "A survey of 800 residents found that 61 percent want the pier rebuilt"),
                800,
                "residents",
                null,
                null,
                null,
                "harbour office",
                List.of("question", "days", "margin"))),
        List.of(
            new Story.CitedDate("2026-05-11", cite(agency, "on Monday")),
            new Story.CitedDate("2026-05-18", cite(agency, "on May 18"))),
        parts.stream()
            .map(
                part ->
                    ShareReader.of(
                        part.report().id(),
                        part.traces(),
                        SentenceWords.of(part.report()).unquoted(),
                        _ -> null))
            .toList(),
        List.of(),
        Explanation.of(
            0.83,
            "7 reports together",
            Explanation.of(0.91, "herald-pier: copies nca-pier, 9 of 9 sentences"),
            Explanation.of(
                0.62,
                "radio-pier: names and rare words shared",
                Explanation.of(0.7, "names: Larkhaven, Ines Calder"),
                Explanation.of(0.55, "3 hours apart"))));
  }

  private static List<Statement> statements(StoryPart agency, List<StoryPart> parts) {
    var copies = parts.subList(1, 4);
    return Stream.concat(
            Stream.of(0, 1, 2, 3, 4, 5)
                .map(each -> MemoryNewsroom.statement(agency, each, Kind.FRESH, 1, copies)),
            Stream.of(
                MemoryNewsroom.statement(parts.get(5), 0, Kind.SAME, 2, List.of()),
                MemoryNewsroom.statement(parts.get(5), 1, Kind.FRESH, 1, List.of()),
                MemoryNewsroom.statement(parts.get(6), 0, Kind.FRESH, 1, List.of())))
        .toList();
  }

  private static Story.Cited cite(StoryPart part, String words) {
    return new Story.Cited(words, part.report().cite(PartMaker.span(part.report(), words)));
  }

  private static StoryPart hostile() {
    return new PartMaker(
            Report.draft(ODD_ID, "Words " + SCRIPT + " and \u202Esdrawkcab\u202C end.")
                .title(SCRIPT)
                .outlet(new Outlet("Larkhaven\u200B Her\u202Eald", "herald.example"))
                .byline(List.of("\u2066" + SCRIPT))
                .url("javascript:alert(1)")
                .language("\"><script>"))
        .make();
  }

  private void loose() {
    String[] titles = {
      "Bakery wins prize for bread that keeps a week",
      "Night train to the coast runs again after nine years",
      "Students map every bench in Larkhaven",
      "Storm warning for the outer islands lifted",
      "Library lends out rain boots",
      "A lighthouse keeper retires, and so does the light"
    };
    for (int index = 0; index < titles.length; index++) {
      var part =
          new PartMaker(
                  draft(
                      "loose-" + index,
                      "Larkhaven Herald",
                      index == 5 ? "hera1d.example" : "herald.example",
                      titles[index],
                      12 + index,
                      titles[index] + ". More was not known on Monday, the town hall said."))
              .make();
      newsroom.hold(part).hold(MemoryNewsroom.alone(part.report()));
    }
  }
}
