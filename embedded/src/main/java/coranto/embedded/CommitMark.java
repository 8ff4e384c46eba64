package coranto.embedded;

import java.util.Map;
import org.apache.lucene.index.IndexWriter;

/// The entry up to which an index was made durable, kept with its commit.
final class CommitMark {
  private CommitMark() {}

  static long read(IndexWriter writer, String name) {
    var data = writer.getLiveCommitData();
    if (data != null) {
      for (Map.Entry<String, String> entry : data) {
        if (entry.getKey().equals(name)) {
          return Long.parseLong(entry.getValue());
        }
      }
    }
    return 0;
  }
}
