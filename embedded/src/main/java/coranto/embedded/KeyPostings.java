package coranto.embedded;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/// Reads the postings of one key, the oldest first.
final class KeyPostings {
  private static final int PART_BITS = 16;
  private static final int PARTS = (1 << PART_BITS) - 1;

  private KeyPostings() {}

  /// An entry's part as one number; a part over 65,535 counts as the last.
  static long place(long seq, int part) {
    return seq << PART_BITS | Math.min(part, PARTS);
  }

  /// @param bound how many postings count
  /// @return how many there were, at most `bound`
  static int collect(DirectoryReader reader, long key, float weight, int bound, NearFound found)
      throws IOException {
    var term = new BytesRef(KeyStream.bytes(key));
    int count = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      if (count < bound) {
        count += collect(leaf.reader(), term, weight, bound - count, found);
      }
    }
    return count;
  }

  private static int collect(
      LeafReader leaf, BytesRef term, float weight, int bound, NearFound found) throws IOException {
    Terms terms = leaf.terms(LuceneNearIndex.KEYS);
    TermsEnum places = terms == null ? null : terms.iterator();
    if (places == null || !places.seekExact(term)) {
      return 0;
    }
    PostingsEnum postings = places.postings(null, PostingsEnum.NONE);
    NumericDocValues entries = leaf.getNumericDocValues(LuceneNearIndex.PLACE);
    Bits live = leaf.getLiveDocs();
    int count = 0;
    int document = postings.nextDoc();
    while (document != DocIdSetIterator.NO_MORE_DOCS && count < bound) {
      if ((live == null || live.get(document)) && entries.advanceExact(document)) {
        long entry = entries.longValue();
        found.add(entry >>> PART_BITS, (int) (entry & PARTS), weight);
        count++;
      }
      document = postings.nextDoc();
    }
    return count;
  }
}
