package coranto.lab;

import coranto.report.Reading;
import coranto.report.Report;
import coranto.report.Span;
import coranto.report.Stamp;
import coranto.text.TextReader;
import coranto.understand.Understander;
import coranto.understand.finding.Finding;
import coranto.wire.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// Quotes against texts in which every attribution is marked: the speakers of passages in quotation
/// marks (right = more than half of the words that name the speaker lie in the marked ones), and
/// whole attributions (contents that overlap by half, with the right source).
public final class QuotesEvaluation implements Evaluation {
  private static final String SET = "quotes/polnear/dev.jsonl.gz";
  private static final int FEWEST_WORDS = 4;

  private final Understander understander = Understander.standard();

  /// An attribution: where its content, its source and its cue stand.
  private record Parts(List<Span> content, List<Span> source, List<Span> cue) {}

  @Override
  public String name() {
    return "quotes";
  }

  @Override
  public List<Table> evaluate(Path data) throws IOException {
    Path file = data.resolve(SET);
    return Files.exists(file) ? List.of(table(file)) : List.of();
  }

  private Table table(Path file) throws IOException {
    int[] counts = new int[8];
    long tokens = 0;
    long nanos = 0;
    int reports = 0;
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Map<String, Object> gold = Json.object(line);
        Reading reading = TextReader.read(report(gold));
        long start = System.nanoTime();
        List<Parts> got = got(reading);
        nanos += System.nanoTime() - start;
        tokens += reading.tokens().size();
        reports++;
        passages(reading.report().text(), got, gold(gold), counts);
        whole(got, gold(gold), counts);
      }
    }
    String title =
        "%s: %d reports, %,d tokens, %,.0f tokens/s for all of understanding"
            .formatted(SET, reports, tokens, tokens * 1e9 / nanos);
    return new Table(
        title,
        List.of("what", "precision", "recall", "F1"),
        List.of(
            Scores.row(
                "speaker of " + counts[0] + " quoted passages", counts[2], counts[1], counts[0]),
            Scores.row(
                "content of " + counts[3] + " attributions", counts[5], counts[4], counts[3]),
            Scores.row("content and source", counts[6], counts[4], counts[3])));
  }

  private static Report report(Map<String, Object> gold) {
    var draft = Report.draft(String.valueOf(gold.get("id")), String.valueOf(gold.get("text")));
    Object published = gold.get("published");
    return published == null
        ? draft.build()
        : draft.published(Stamp.parse(published.toString()).orElse(null)).build();
  }

  private List<Parts> got(Reading reading) {
    var got = new ArrayList<Parts>();
    for (Finding finding : understander.understand(reading).findings()) {
      if (finding instanceof Finding.Quote quote) {
        got.add(new Parts(quote.content(), quote.source(), quote.cue()));
      }
    }
    return got;
  }

  private static List<Parts> gold(Map<String, Object> report) {
    var gold = new ArrayList<Parts>();
    for (Object each : (List<?>) report.getOrDefault("attributions", List.of())) {
      var attribution = (Map<?, ?>) each;
      var parts =
          new Parts(
              spans(attribution.get("content")),
              spans(attribution.get("source")),
              spans(attribution.get("cue")));
      if (!parts.content().isEmpty()) {
        gold.add(parts);
      }
    }
    return gold;
  }

  private static List<Span> spans(@Nullable Object pairs) {
    var spans = new ArrayList<Span>();
    if (pairs instanceof List<?> list) {
      for (Object pair : list) {
        var ends = (List<?>) pair;
        spans.add(new Span(((Number) ends.get(0)).intValue(), ((Number) ends.get(1)).intValue()));
      }
    }
    return spans;
  }

  private static void passages(String text, List<Parts> got, List<Parts> gold, int[] counts) {
    for (Span passage : passages(text)) {
      List<Span> here = List.of(passage);
      Parts right = most(here, gold, false);
      if (right == null
          || shared(here, right.content()) * 2 < passage.length()
          || right.source().isEmpty()) {
        continue;
      }
      counts[0]++;
      Parts answer = most(here, got, true);
      if (answer != null) {
        counts[1]++;
        counts[2] += names(answer.source(), right.source()) ? 1 : 0;
      }
    }
  }

  /// The one that shares most with the passage; null when none shares anything.
  private static @Nullable Parts most(List<Span> passage, List<Parts> parts, boolean withSource) {
    Parts best = null;
    int most = 0;
    for (Parts each : parts) {
      int shared = withSource && each.source().isEmpty() ? 0 : shared(passage, each.content());
      if (shared > most) {
        most = shared;
        best = each;
      }
    }
    return best;
  }

  private static void whole(List<Parts> got, List<Parts> gold, int[] counts) {
    counts[3] += gold.size();
    counts[4] += got.size();
    Set<Parts> used = new HashSet<>();
    for (Parts right : gold) {
      Parts best = null;
      double highest = 0;
      for (Parts each : got) {
        double overlap = used.contains(each) ? 0 : overlap(right.content(), each.content());
        if (overlap > highest) {
          highest = overlap;
          best = each;
        }
      }
      if (best != null && highest >= 0.5) {
        used.add(best);
        counts[5]++;
        boolean both = right.source().isEmpty() == best.source().isEmpty();
        counts[6] +=
            both && (right.source().isEmpty() || names(best.source(), right.source())) ? 1 : 0;
      }
    }
  }

  private static boolean names(List<Span> got, List<Span> gold) {
    return shared(got, gold) * 2 > size(got);
  }

  private static double overlap(List<Span> one, List<Span> other) {
    int shared = shared(one, other);
    return shared == 0 ? 0 : shared / (double) (size(one) + size(other) - shared);
  }

  private static int shared(List<Span> some, List<Span> others) {
    int shared = 0;
    for (Span one : some) {
      for (Span other : others) {
        shared += one.shared(other);
      }
    }
    return shared;
  }

  private static int size(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }

  /// Passages in double quotation marks of at least four words, paragraph by paragraph.
  private static List<Span> passages(String text) {
    var passages = new ArrayList<Span>();
    int start = -1;
    for (int at = 0; at < text.length(); at++) {
      char here = text.charAt(at);
      if (here == '\n') {
        start = -1;
      } else if (here == '“' || here == '"' && start < 0) {
        start = at;
      } else if (start >= 0 && (here == '”' || here == '"')) {
        if (text.substring(start, at + 1).strip().split("\\s+").length >= FEWEST_WORDS) {
          passages.add(new Span(start, at + 1));
        }
        start = -1;
      }
    }
    return passages;
  }
}
