package coranto.embedded;

import coranto.flow.Finder;
import coranto.flow.Found;
import coranto.flow.QuerySense;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/// Searches in the index: beside who writes there, in this process or another. For many threads.
public final class Searches implements Finder {
  private static final Query WAITING =
      new ConstantScoreQuery(new TermQuery(new Term(ReportFields.LACKS, ReportFields.MEANING)));
  private static final Set<String> ID_ALONE = Set.of(ReportFields.ID);

  private final FSDirectory directory;
  private volatile SearcherManager searchers;
  private final Analyzer analyzer;

  /// @param directory closed with this, as the others are
  Searches(FSDirectory directory, SearcherManager searchers, Analyzer analyzer) {
    this.directory = directory;
    this.searchers = searchers;
    this.analyzer = analyzer;
  }

  /// Opens what another process may write to, as it was last made durable.
  ///
  /// @throws coranto.flow.StorageFailure when there is none, or it is damaged
  public static Searches reading(Path folder) {
    try {
      var directory = FSDirectory.open(folder);
      return new Searches(directory, new SearcherManager(directory, null), new NewsAnalyzer());
    } catch (IOException e) {
      throw Trouble.failure(folder.toString(), e);
    }
  }

  @Override
  public List<Found> search(String query, int from, int limit, QuerySense senses) {
    var asked = new SafeQuery(analyzer).parse(query);
    var sense = asked.loose().isEmpty() ? null : senses.of(asked.loose()).orElse(null);
    return look(
        searcher -> {
          List<Ranked> ranked = new Ranking(searcher).of(asked, sense, from, limit);
          return new FoundPassages(searcher, analyzer).found(asked.query(), ranked);
        });
  }

  @Override
  public List<String> waiting(int most) {
    return look(
        searcher -> {
          var ids = new ArrayList<String>();
          for (ScoreDoc found : searcher.search(WAITING, Math.max(1, most)).scoreDocs) {
            ids.add(searcher.storedFields().document(found.doc, ID_ALONE).get(ReportFields.ID));
          }
          return ids;
        });
  }

  @Override
  public long waiting() {
    return look(searcher -> (long) searcher.count(WAITING));
  }

  @Override
  public long reports() {
    return look(searcher -> (long) searcher.getIndexReader().numDocs());
  }

  /// Searches what was opened anew from now on.
  void back(SearcherManager anew) throws IOException {
    SearcherManager before = searchers;
    searchers = anew;
    before.close();
  }

  void refresh() {
    try {
      searchers.maybeRefreshBlocking();
    } catch (IOException e) {
      throw Trouble.failure(directory.toString(), e);
    }
  }

  private interface Look<T> {
    T into(IndexSearcher searcher) throws IOException;
  }

  private <T> T look(Look<T> look) {
    try {
      SearcherManager manager = searchers;
      IndexSearcher searcher = manager.acquire();
      try {
        return look.into(searcher);
      } finally {
        manager.release(searcher);
      }
    } catch (IOException e) {
      throw Trouble.failure(directory.toString(), e);
    }
  }

  @Override
  public void close() {
    SearcherManager last = searchers;
    try (directory;
        last;
        analyzer) {
      // closed by leaving
    } catch (IOException e) {
      throw Trouble.failure(directory.toString(), e);
    }
  }
}
