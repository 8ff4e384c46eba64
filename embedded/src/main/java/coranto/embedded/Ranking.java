package coranto.embedded;

import coranto.flow.Found.By;
import coranto.flow.Sense;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/// Finds by all words of a query, by some of them and by what it means, and puts what was found in
/// one order.
final class Ranking {
  /// Nothing beyond is found.
  private static final int DEEPEST = 1_000;

  /// So many are put in one order, whichever of them are looked at.
  private static final int USUAL = 200;

  private static final int NEAREST = 100;

  private final IndexSearcher searcher;

  Ranking(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /// @param sense null when words alone count
  List<Ranked> of(SafeQuery.Asked asked, @Nullable Sense sense, int from, int limit)
      throws IOException {
    int to = Math.min(DEEPEST, from + limit);
    List<Ranked> ranked =
        sense == null ? all(asked, to) : fused(asked, sense, to <= USUAL ? USUAL : DEEPEST);
    return ranked.stream().skip(from).limit(limit).toList();
  }

  private List<Ranked> all(SafeQuery.Asked asked, int most) throws IOException {
    var top =
        asked.byTime()
            ? searcher.search(asked.query(), Math.max(1, most), ReportFields.LATEST)
            : searcher.search(asked.query(), Math.max(1, most));
    return ranked(Arrays.stream(top.scoreDocs), By.WORDS);
  }

  private List<Ranked> fused(SafeQuery.Asked asked, Sense sense, int most) throws IOException {
    var order = new Fusion();
    order.add(all(asked, most));
    order.add(ranked(Arrays.stream(searcher.search(asked.some(), most).scoreDocs), By.SOME_WORDS));
    order.add(meant(asked, sense));
    return order.ranked();
  }

  private List<Ranked> meant(SafeQuery.Asked asked, Sense sense) throws IOException {
    byte[] vector = EvenVector.of(sense.vector());
    var nearest = new KnnByteVectorQuery(ReportFields.MEANING, vector, NEAREST, asked.strict());
    return ranked(
        Arrays.stream(searcher.search(nearest, NEAREST).scoreDocs)
            .filter(hit -> EvenVector.cosine(hit.score, vector.length) >= sense.least()),
        By.MEANING);
  }

  private static List<Ranked> ranked(Stream<ScoreDoc> hits, By by) {
    return hits.map(hit -> new Ranked(hit.doc, EnumSet.of(by))).toList();
  }
}
