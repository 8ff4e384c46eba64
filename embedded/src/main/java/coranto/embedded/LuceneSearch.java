package coranto.embedded;

import coranto.flow.Found;
import coranto.flow.LiveIndex;
import coranto.flow.QuerySense;
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
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;

/// Search over titles and texts in Lucene: any script by ICU, words in any form of English, no
/// operators that can explode, and vectors of what reports mean beside them.
public final class LuceneSearch implements LiveIndex {
  private static final String SEQ = "seq";
  private static final String LAYOUT = "layout";
  private static final String MODEL = "model";

  private final FSDirectory directory;
  private final Analyzer analyzer;
  private volatile IndexWriter writer;
  private final Searches searches;

  /// That the vectors in it are of; empty for none yet.
  private final String model;

  private LuceneSearch(FSDirectory directory, Analyzer analyzer, String model) throws IOException {
    this.directory = directory;
    this.analyzer = analyzer;
    this.writer = writer(directory, analyzer);
    String held = CommitMark.text(writer, MODEL, "");
    boolean otherModel = !held.isEmpty() && !model.isEmpty() && !held.equals(model);
    boolean fits = CommitMark.text(writer, LAYOUT, ReportFields.LAYOUT).equals(ReportFields.LAYOUT);
    if (!fits || otherModel) {
      writer.deleteAll(); // made anew from the truth
      writer.setLiveCommitData(Map.<String, String>of().entrySet());
    }
    this.model = model.isEmpty() ? held : model;
    this.searches = new Searches(directory, new SearcherManager(writer, null), analyzer);
  }

  private static IndexWriter writer(FSDirectory directory, Analyzer analyzer) throws IOException {
    var config = new IndexWriterConfig(analyzer);
    config.setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0));
    config.setCodec(new NewsCodec());
    return new IndexWriter(directory, config);
  }

  /// Opens or makes the index of a folder, of which no more is embedded.
  ///
  /// @throws coranto.flow.StorageFailure when it is damaged or held by another process
  public static LuceneSearch open(Path folder) {
    return open(folder, "");
  }

  /// The same where reports are embedded; made anew when it was by another model.
  public static LuceneSearch open(Path folder, String model) {
    try {
      return new LuceneSearch(FSDirectory.open(folder), new NewsAnalyzer(), model);
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
    return searches.search(query, from, limit, QuerySense.NONE);
  }

  @Override
  public Searches searches() {
    return searches;
  }

  @Override
  public void purge() {
    try {
      writer.forceMergeDeletes();
    } catch (IOException e) {
      throw Trouble.failure(directory.toString(), e);
    }
  }

  @Override
  public void commit(long seq) {
    try {
      var mark = Map.of(SEQ, Long.toString(seq), LAYOUT, ReportFields.LAYOUT, MODEL, model);
      writer.setLiveCommitData(mark.entrySet());
      writer.commit();
    } catch (IOException e) {
      throw Trouble.failure(directory.toString(), e);
    }
    show();
  }

  /// Opens it anew as it was at the last commit: on a full disk Lucene closes what it wrote with.
  /// Who searches meanwhile is answered from what stood there.
  @Override
  public void back() {
    try {
      writer.rollback();
      writer = writer(directory, analyzer);
      searches.back(new SearcherManager(writer, null));
    } catch (IOException e) {
      throw Trouble.failure(directory.toString(), e);
    }
  }

  @Override
  public void show() {
    searches.refresh();
  }

  @Override
  public long committed() {
    return CommitMark.read(writer, SEQ);
  }

  @Override
  public void close() {
    IndexWriter writes = writer;
    try (searches;
        writes) {
      // closed by leaving
    } catch (IOException e) {
      throw Trouble.failure(directory.toString(), e);
    }
  }
}
