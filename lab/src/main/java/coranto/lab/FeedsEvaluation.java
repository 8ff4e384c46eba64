package coranto.lab;

import coranto.app.output.FeedJson;
import coranto.gather.feed.FeedReader;
import coranto.gather.feed.FeedReading;
import coranto.report.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Feeds against the fields that a test suite of the field expects of them: the share that is met,
/// and how many files are refused.
final class FeedsEvaluation implements Evaluation {
  private static final List<String> SETS = List.of("feedparser");
  private static final Pattern STEP = Pattern.compile("\\w+|\\[\\d+]");

  /// How many fields that are not met are named in the table.
  private static final int SHOWN = 20;

  @Override
  public String name() {
    return "feeds";
  }

  @Override
  public List<Table> evaluate(Path data) throws IOException {
    var tables = new ArrayList<Table>();
    for (String set : SETS) {
      Path folder = data.resolve("feeds").resolve(set);
      if (Files.exists(folder.resolve("gold.jsonl"))) {
        tables.addAll(tables(set, folder));
      }
    }
    return tables;
  }

  private static List<Table> tables(String set, Path folder) throws IOException {
    var reader = new FeedReader();
    var wrong = new ArrayList<List<String>>();
    int met = 0;
    int total = 0;
    int refused = 0;
    List<Map<String, Object>> gold = JsonLines.read(folder.resolve("gold.jsonl"));
    for (Map<String, Object> file : gold) {
      String name = String.valueOf(file.get("file"));
      FeedReading reading = reader.read(Page.of(null, Files.readAllBytes(folder.resolve(name))));
      refused += reading instanceof FeedReading.Refused ? 1 : 0;
      Map<String, Object> feed = FeedJson.write(name, reading);
      for (Object each : (List<?>) file.getOrDefault("expect", List.of())) {
        Map<?, ?> expected = (Map<?, ?>) each;
        Object got = pick(feed, String.valueOf(expected.get("path")));
        boolean same = same(expected, got);
        met += same ? 1 : 0;
        total++;
        if (!same && wrong.size() < SHOWN) {
          wrong.add(
              List.of(name, expected.get("path") + ": " + expected.get("value") + " <> " + got));
        }
      }
    }
    List<String> all =
        List.of(
            "all",
            String.valueOf(total),
            String.valueOf(met),
            String.format(Locale.ROOT, "%.3f", (double) met / Math.max(1, total)),
            String.valueOf(refused));
    return List.of(
        new Table(
            "feeds/" + set + ", " + gold.size() + " files",
            List.of("fields", "expected", "met", "share", "files refused"),
            List.of(all)),
        new Table("not met (the first " + SHOWN + ")", List.of("file", "expected <> got"), wrong));
  }

  private static @Nullable Object pick(Map<String, Object> feed, String path) {
    @Nullable Object value = feed;
    for (String step : STEP.matcher(path).results().map(MatchResult::group).toList()) {
      if (step.startsWith("[")) {
        int index = Integer.parseInt(step.substring(1, step.length() - 1));
        value = value instanceof List<?> list && index < list.size() ? list.get(index) : null;
      } else {
        value = value instanceof Map<?, ?> map ? map.get(step) : null;
      }
    }
    return value;
  }

  private static boolean same(Map<?, ?> expected, @Nullable Object got) {
    String value = String.valueOf(expected.get("value"));
    String text = got == null ? null : got.toString();
    return text != null
        && switch (String.valueOf(expected.get("as")).toLowerCase(Locale.ROOT)) {
          case "instant" -> instant(value).equals(instant(text));
          case "text" -> bare(value).equals(bare(text));
          default -> value.strip().equals(text.strip());
        };
  }

  private static String bare(String text) {
    return text.replaceAll("<[^>]*>", "").replaceAll("(?U)\\s+", "");
  }

  /// In UTC where no zone is said; the text itself when it is no time.
  private static Object instant(String text) {
    try {
      if (text.length() == 10) {
        return LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC);
      }
      boolean zoned = text.matches(".*(?:Z|[+-]\\d\\d:\\d\\d)");
      return zoned
          ? OffsetDateTime.parse(text).toInstant()
          : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException _) {
      return text;
    }
  }
}
