package coranto.lab;

import static java.util.stream.Collectors.joining;

import coranto.app.input.Folders;
import coranto.embedded.LuceneSearch;
import coranto.flow.Found;
import coranto.flow.QuerySense;
import coranto.flow.Searchable;
import coranto.flow.Searchable.Meaning;
import coranto.flow.Sense;
import coranto.models.ShippedEmbedder;
import coranto.report.Report;
import coranto.text.CompactVector;
import coranto.text.Embedder;
import coranto.text.Frequencies;
import coranto.text.Openings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Search for the other reports of a story among all that is held, with the title of one of them,
/// and with the three rarest words of that title: by words, by meaning, by both.
public final class SearchEvaluation implements Evaluation {
  private static final int FIRST = 10;
  private static final int RAREST = 3;
  private static final List<String> COLUMNS =
      List.of("asked with", "queries", "all words", "some words", "meaning", "together");

  /// @param wanted reports of the same story
  private record Query(String words, String own, Set<String> wanted) {}

  @Override
  public String name() {
    return "search";
  }

  @Override
  public List<Table> evaluate(Path data) throws IOException {
    Path allsides = data.resolve("stories/allsides-dev.jsonl.gz");
    Path stream = data.resolve("stream/abp-stream-2016-2020.jsonl.gz");
    if (!Files.exists(allsides) || !Files.exists(stream)) {
      return List.of();
    }
    var gold = StoryGold.read(0, allsides, stream);
    Path folder = Files.createTempDirectory("coranto-eval-");
    try (var embedder = new ShippedEmbedder();
        var search = LuceneSearch.open(folder, embedder.model())) {
      var room = new Room(search, embedder, held(gold.reports(), search, embedder));
      var rows =
          List.of(
              room.row("a title", queries(gold, title -> title)),
              room.row("its " + RAREST + " rarest words", queries(gold, SearchEvaluation::rarest)));
      String title =
          "Search: share of a story's other reports among the first "
              + FIRST
              + ", "
              + gold.reports().size()
              + " reports held";
      return List.of(new Table(title, COLUMNS, rows));
    } finally {
      Folders.delete(folder);
    }
  }

  private static Map<String, CompactVector> held(
      List<Report> reports, LuceneSearch search, Embedder embedder) {
    var vectors = new LinkedHashMap<String, CompactVector>();
    for (Report report : reports) {
      var vector = CompactVector.of(embedder.embed(Openings.of(report)));
      vectors.put(report.id(), vector);
      search.add(new Searchable(vectors.size(), report, List.of(), "", new Meaning.Held(vector)));
    }
    search.commit(vectors.size());
    return vectors;
  }

  private static List<Query> queries(StoryGold gold, Function<String, String> asking) {
    var titles = new HashMap<String, String>();
    gold.reports().forEach(report -> titles.put(report.id(), report.titleOrEmpty()));
    var stories = new LinkedHashMap<String, List<String>>();
    gold.events()
        .forEach((id, event) -> stories.computeIfAbsent(event, _ -> new ArrayList<>()).add(id));
    var queries = new ArrayList<Query>();
    for (List<String> story : stories.values()) {
      String plain =
          titles.getOrDefault(story.getFirst(), "").replaceAll("[^\\p{L}\\p{N}.'’]+", " ").strip();
      if (story.size() > 1 && !plain.isEmpty()) {
        var wanted = new HashSet<>(story.subList(1, story.size()));
        queries.add(new Query(asking.apply(plain), story.getFirst(), wanted));
      }
    }
    return queries;
  }

  private static String rarest(String title) {
    var frequencies = Frequencies.shipped();
    List<String> words = List.of(title.split(" "));
    var rarest =
        words.stream()
            .sorted(
                Comparator.comparingDouble(word -> -frequencies.idf(word.toLowerCase(Locale.ROOT))))
            .limit(RAREST)
            .toList();
    return words.stream().filter(rarest::contains).distinct().collect(joining(" "));
  }

  private record Room(LuceneSearch search, Embedder embedder, Map<String, CompactVector> vectors) {
    List<String> row(String kind, List<Query> queries) {
      Openings.Usual usual = Openings.usual(embedder);
      var shares = new double[COLUMNS.size() - 2];
      for (Query query : queries) {
        var vector = CompactVector.of(embedder.embed(query.words()));
        String some = query.words().replace(" ", " | ");
        QuerySense sense = _ -> Optional.of(Sense.of(vector, usual));
        shares[0] += share(query, found(query.words(), QuerySense.NONE));
        shares[1] += share(query, found(some, QuerySense.NONE));
        shares[2] += share(query, nearest(vector));
        shares[3] += share(query, found(query.words(), sense));
      }
      var row = new ArrayList<>(List.of(kind, String.valueOf(queries.size())));
      Arrays.stream(shares)
          .mapToObj(sum -> String.format(Locale.ROOT, "%.3f", sum / queries.size()))
          .forEach(row::add);
      return row;
    }

    private List<String> found(String words, QuerySense sense) {
      return search.searches().search(words, 0, FIRST + 1, sense).stream()
          .map(Found::report)
          .toList();
    }

    private List<String> nearest(CompactVector query) {
      return vectors.entrySet().stream()
          .sorted(Comparator.comparingDouble(each -> -query.cosine(each.getValue())))
          .limit(FIRST + 1L)
          .map(Map.Entry::getKey)
          .toList();
    }

    private static double share(Query query, List<String> found) {
      long right =
          found.stream()
              .filter(id -> !id.equals(query.own()))
              .limit(FIRST)
              .filter(query.wanted()::contains)
              .count();
      return (double) right / Math.min(FIRST, query.wanted().size());
    }
  }
}
