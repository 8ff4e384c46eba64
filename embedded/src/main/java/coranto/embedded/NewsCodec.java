package coranto.embedded;

import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;

/// Lucene's own files, but that only large segments get a graph of their vectors: small ones are
/// soon merged, and looking through all of theirs takes less than a millisecond.
final class NewsCodec extends Lucene104Codec {
  /// A segment has a graph when it holds more vectors than this times the logarithm of how many:
  /// from about 1,500 on.
  private static final int SMALL = 200;

  private final KnnVectorsFormat graphs =
      new Lucene99HnswVectorsFormat(
          Lucene99HnswVectorsFormat.DEFAULT_MAX_CONN,
          Lucene99HnswVectorsFormat.DEFAULT_BEAM_WIDTH,
          Lucene99HnswVectorsFormat.DEFAULT_NUM_MERGE_WORKER,
          null,
          SMALL);

  @Override
  public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
    return graphs;
  }
}
