package coranto.embedded;

import coranto.flow.Found;
import coranto.flow.SearchIndex;
import coranto.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;

/// Search over titles and texts in Lucene: any script by ICU, words in any form of English, no
/// operators that can explode.
public final class LuceneSearch implements SearchIndex {
  static final String ID = "id";
  static final String SEQ = "seq";
  static final String TITLE = "title";
  static final String TEXT = "text";
  static final String REVISION = "revision";
  static final String OUTLET_NAME = "outlet_name";
  static final String OUTLET_DOMAIN = "outlet_domain";
  static final String PUBLISHED = "published";

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
  public void add(long seq, Report report) {
    try {
      writer.updateDocument(new Term(ID, report.id()), document(seq, report));
    } catch (IOException e) {
      throw Trouble.failure(directory.toString(), e);
    }
  }

  private static Document document(long seq, Report report) {
    var document = new Document();
    document.add(new StringField(ID, report.id(), Field.Store.YES));
    document.add(new NumericDocValuesField(SEQ, seq));
    document.add(new StoredField(REVISION, report.revision()));
    document.add(new TextField(TITLE, report.titleOrEmpty(), Field.Store.YES));
    document.add(new TextField(TEXT, report.text(), Field.Store.YES));
    store(document, OUTLET_NAME, report.outletOrUnknown().name());
    store(document, OUTLET_DOMAIN, report.outletOrUnknown().domain());
    store(document, PUBLISHED, report.published());
    return document;
  }

  private static void store(
      Document document, String field, @org.jspecify.annotations.Nullable Object value) {
    if (value != null) {
      document.add(new StoredField(field, value.toString()));
    }
  }

  @Override
  public void remove(String report) {
    try {
      writer.deleteDocuments(new Term(ID, report));
    } catch (IOException e) {
      throw Trouble.failure(directory.toString(), e);
    }
  }

  @Override
  public List<Found> search(String query, int from, int limit) {
    Query parsed = new SafeQuery(analyzer).parse(query);
    int deepest = Math.min(DEEPEST, from + limit);
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        TopDocs top = searcher.search(parsed, Math.max(1, deepest));
        return new FoundPassages(searcher, analyzer).found(parsed, top, from);
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
      writer.setLiveCommitData(Map.of(SEQ, Long.toString(seq)).entrySet());
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
