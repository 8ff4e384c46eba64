package coranto.embedded;

import coranto.flow.NearIndex;
import coranto.flow.StorageFailure;
import coranto.flow.StorageFailure.Category;
import coranto.report.Sketch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.store.FSDirectory;

/// Keys as terms of a Lucene index, one document an entry's part, in the order they came in. What
/// was added since the last refresh is looked up in memory beside it, so that every entry sees all
/// entries before it.
///
/// A key counts its oldest [#POSTINGS] postings.
public final class LuceneNearIndex implements NearIndex {
  /// How many postings of a key count.
  public static final int POSTINGS = 1_000;

  static final String KEYS = "k";
  static final String SEQ = "s";
  static final String PLACE = "p";

  private static final int FRESH = 4_000;
  private static final double BUFFER_MEGABYTES = 48;

  private final FSDirectory directory;
  private final IndexWriter writer;
  private final FreshEntries fresh = new FreshEntries();
  private DirectoryReader reader;

  private LuceneNearIndex(FSDirectory directory, IndexWriter writer) throws IOException {
    this.directory = directory;
    this.writer = writer;
    this.reader = DirectoryReader.open(writer);
  }

  /// Opens or makes the index of a folder.
  ///
  /// @throws StorageFailure when it is damaged or held by another process
  public static LuceneNearIndex open(Path folder) {
    try {
      var directory = FSDirectory.open(folder);
      // Merges only neighbours: documents stay in the order of their entries.
      var config =
          new IndexWriterConfig()
              .setMergePolicy(new LogDocMergePolicy())
              .setRAMBufferSizeMB(BUFFER_MEGABYTES);
      return new LuceneNearIndex(directory, new IndexWriter(directory, config));
    } catch (IOException e) {
      throw failure(folder.toString(), e);
    }
  }

  @Override
  public void add(long seq, int part, Sketch sketch) {
    if (sketch.keys().length == 0) {
      return;
    }
    try {
      writer.addDocument(document(seq, part, sketch));
      fresh.add(seq, part, sketch);
      if (fresh.size() >= FRESH) {
        refresh();
      }
    } catch (IOException e) {
      throw failure(directory.toString(), e);
    }
  }

  private static Document document(long seq, int part, Sketch sketch) {
    var document = new Document();
    document.add(new Field(KEYS, new KeyStream(sketch.keys()), KEYS_TYPE));
    document.add(new LongPoint(SEQ, seq));
    document.add(new NumericDocValuesField(PLACE, KeyPostings.place(seq, part)));
    return document;
  }

  private static final FieldType KEYS_TYPE = keysType();

  private static FieldType keysType() {
    var type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS);
    type.setOmitNorms(true);
    type.setTokenized(true);
    type.freeze();
    return type;
  }

  @Override
  public List<Near> lookup(Sketch sketch, long beforeSeq, int limit) {
    var found = new NearFound(beforeSeq);
    try {
      for (int at = 0; at < sketch.keys().length; at++) {
        long key = sketch.keys()[at];
        int held = KeyPostings.collect(reader, key, sketch.weights()[at], POSTINGS, found);
        fresh.collect(key, sketch.weights()[at], POSTINGS - held, found);
      }
    } catch (IOException e) {
      throw failure(directory.toString(), e);
    }
    return found.best(limit);
  }

  @Override
  public void remove(long seq) {
    try {
      writer.deleteDocuments(LongPoint.newExactQuery(SEQ, seq));
      refresh();
    } catch (IOException e) {
      throw failure(directory.toString(), e);
    }
  }

  @Override
  public void commit(long seq) {
    try {
      writer.setLiveCommitData(Map.of(SEQ, Long.toString(seq)).entrySet());
      writer.commit();
      refresh();
    } catch (IOException e) {
      throw failure(directory.toString(), e);
    }
  }

  @Override
  public long committed() {
    return CommitMark.read(writer, SEQ);
  }

  @Override
  public void close() {
    DirectoryReader last = reader;
    try (directory;
        writer;
        last) {
      fresh.clear();
    } catch (IOException e) {
      throw failure(directory.toString(), e);
    }
  }

  private void refresh() throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(reader, writer);
    if (newer != null) {
      reader.close();
      reader = newer;
    }
    fresh.clear();
  }

  static StorageFailure failure(String where, IOException cause) {
    boolean full = String.valueOf(cause.getMessage()).contains("No space left");
    return full
        ? new StorageFailure(Category.DISK_FULL, "the disk is full: " + where, cause)
        : new StorageFailure(Category.OTHER, where + ": " + cause.getMessage(), cause);
  }
}
