package coranto.embedded;

import coranto.flow.Found;
import coranto.flow.SearchIndex;
import coranto.flow.Searchable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;

/// Search over titles and texts in Lucene: any script by ICU, words in any form of English, no
/// operators that can explode.
public final class LuceneSearch implements SearchIndex {
  private static final String SEQ = "seq";
  private static final String LAYOUT = "layout";

  private static final int DEEPEST = 1_000;

  private final FSDirectory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final Analyzer analyzer;

  private LuceneSearch(FSDirectory directory, Analyzer analyzer) throws IOException {
    this.directory = directory;
    this.analyzer = analyzer;
    var config = new IndexWriterConfig(analyzer);
    config.setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0));
    this.writer = new IndexWriter(directory, config);
    if (!CommitMark.text(writer, LAYOUT, ReportFields.LAYOUT).equals(ReportFields.LAYOUT)) {
      writer.deleteAll(); // made anew from the truth
      writer.setLiveCommitData(Map.<String, String>of().entrySet());
    }
    this.searchers = new SearcherManager(writer, null);
  }

  /// Opens or makes the index of a folder.
  ///
  /// @throws coranto.flow.StorageFailure when it is damaged or held by another process
  public static LuceneSearch open(Path folder) {
    try {
      return new LuceneSearch(FSDirectory.open(folder), new NewsAnalyzer());
    } catch (IOException e) {
      throw Trouble.failure(folder.toString(), e);
    }
  }

  @Override
  public void add(Searchable report) {
    try {
      writer.updateDocument(
          new Term(ReportFields.ID, report.report().id()), ReportFields.document(report));
    } catch (IOException e) {
      throw Trouble.failure(directory.toString(), e);
    }
  }

  @Override
  public void remove(String report) {
    try {
      writer.deleteDocuments(new Term(ReportFields.ID, report));
    } catch (IOException e) {
      throw Trouble.failure(directory.toString(), e);
    }
  }

  @Override
  public List<Found> search(String query, int from, int limit) {
    var asked = new SafeQuery(analyzer).parse(query);
    int deepest = Math.min(DEEPEST, from + limit);
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        TopDocs top =
            asked.byTime()
                ? searcher.search(asked.query(), Math.max(1, deepest), ReportFields.LATEST)
                : searcher.search(asked.query(), Math.max(1, deepest));
        return new FoundPassages(searcher, analyzer).found(asked.query(), top, from);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw Trouble.failure(directory.toString(), e);
    }
  }

  /// Leaves nothing on disk of what was taken out.
  public void purge() {
    try {
      writer.forceMergeDeletes();
    } catch (IOException e) {
      throw Trouble.failure(directory.toString(), e);
    }
  }

  /// How many reports are in it.
  public long reports() {
    return writer.getDocStats().numDocs;
  }

  @Override
  public void commit(long seq) {
    try {
      var mark = Map.of(SEQ, Long.toString(seq), LAYOUT, ReportFields.LAYOUT);
      writer.setLiveCommitData(mark.entrySet());
      writer.commit();
      searchers.maybeRefreshBlocking();
    } catch (IOException e) {
      throw Trouble.failure(directory.toString(), e);
    }
  }

  /// Makes what was added visible to searches, not yet durable.
  public void show() {
    try {
      searchers.maybeRefreshBlocking();
    } catch (IOException e) {
      throw Trouble.failure(directory.toString(), e);
    }
  }

  @Override
  public long committed() {
    return CommitMark.read(writer, SEQ);
  }

  @Override
  public void close() {
    try (directory;
        writer;
        searchers;
        analyzer) {
      // closed by leaving
    } catch (IOException e) {
      throw Trouble.failure(directory.toString(), e);
    }
  }
}
