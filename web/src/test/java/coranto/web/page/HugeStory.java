package coranto.web.page;

import coranto.report.Explanation;
import coranto.report.Outlet;
import coranto.report.Report;
import coranto.report.Stamp;
import coranto.story.Statement;
import coranto.story.Statement.Kind;
import coranto.story.Story;
import coranto.story.StoryPart;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A story of 300 wordy reports, every one of which says everything, and a report of 5,000
/// sentences.
public final class HugeStory {
  private static final int REPORTS = 300;
  private static final Random DICE = new Random(7);

  private HugeStory() {}

  public static MemoryNewsroom newsroom() {
    var newsroom = new MemoryNewsroom();
    var parts = new ArrayList<StoryPart>();
    for (int index = 0; index < REPORTS; index++) {
      parts.add(part("huge-" + index, index, words(12)));
    }
    parts.forEach(newsroom::hold);
    newsroom.hold(part("endless", 1, words(5_000)));
    return newsroom.hold(story(parts));
  }

  private static StoryPart part(String id, int index, String text) {
    var stamp = Stamp.parse("2026-05-%02dT%02d:05:00Z".formatted(1 + index / 24, index % 24));
    var report =
        Report.draft(id, text)
            .title(sentence())
            .outlet(
                new Outlet("The Invented Gazette number " + index, "gazette" + index + ".example"))
            .language("en")
            .published(stamp.orElseThrow())
            .seen(Instant.parse("2026-06-01T00:00:00Z"));
    return new PartMaker(report).make();
  }

  private static String words(int sentences) {
    var text = new StringBuilder();
    for (int index = 0; index < sentences; index++) {
      text.append(sentence()).append(index % 4 == 3 ? "\n\n" : " ");
    }
    return text.toString().strip();
  }

  /// Some thirty words, half of them the same in all of them.
  private static String sentence() {
    var text = new StringBuilder("The harbour office");
    for (int index = 0; index < 15; index++) {
      text.append(" and the ").append(Integer.toString(DICE.nextInt(1_000_000) + 50_000, 36));
    }
    return text.append(" said.").toString();
  }

  private static Story story(List<StoryPart> parts) {
    var first = parts.getFirst();
    var ids = parts.stream().map(part -> part.report().id()).toList();
    var statements = new ArrayList<Statement>();
    var said = new ArrayList<Story.Spoken>();
    var disputes = new ArrayList<Story.Disputed>();
    var days = new ArrayList<Story.CitedDate>();
    for (int index = 0; index < 100; index++) {
      var part = parts.get(index);
      int sentence = index % 12;
      statements.add(
          MemoryNewsroom.statement(part, sentence, Kind.FRESH, 3, parts.subList(100, 200)));
      var cited = cited(part, sentence);
      said.add(
          new Story.Spoken(
              "Speaker " + index,
              null,
              List.of("head of office " + index),
              parts.subList(0, 50).stream().map(each -> cited(each, sentence)).toList()));
      disputes.add(new Story.Disputed(cited, "One", cited(parts.get(index + 1), sentence), "Two"));
      days.add(new Story.CitedDate("2026-05-%02d".formatted(1 + index % 28), cited));
    }
    return new Story(
        "huge-0",
        null,
        Instant.parse("2026-05-01T00:05:00Z"),
        Instant.parse("2026-05-13T11:05:00Z"),
        ids,
        List.of(
            new Story.Origin("huge-0", ids.subList(0, 200)),
            new Story.Origin("huge-200", ids.subList(200, 300))),
        parts.stream().map(part -> part.report().outletOrUnknown()).toList(),
        statements,
        said,
        disputes,
        List.of(),
        days,
        List.of(),
        List.of(),
        explanation(3));
  }

  private static Explanation explanation(int depth) {
    var parts = new ArrayList<Explanation>();
    for (int index = 0; depth > 0 && index < 20; index++) {
      parts.add(explanation(depth - 1));
    }
    return Explanation.of(0.5, sentence(), parts);
  }

  private static Story.Cited cited(StoryPart part, int sentence) {
    var span = part.report().sentences().get(sentence);
    return new Story.Cited(span.in(part.report().text()).strip(), part.report().cite(span));
  }
}
