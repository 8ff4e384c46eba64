package coranto.embedded;

import java.util.Map;
import org.apache.lucene.index.IndexWriter;

/// What is kept with an index's commit: the entry up to which it was made durable, how it is laid
/// out.
final class CommitMark {
  private CommitMark() {}

  static long read(IndexWriter writer, String name) {
    String text = text(writer, name, "0");
    return text.isEmpty() ? 0 : Long.parseLong(text);
  }

  /// @param empty of an index in which nothing is yet
  static String text(IndexWriter writer, String name, String empty) {
    var data = writer.getLiveCommitData();
    if (data == null) {
      return writer.getDocStats().numDocs == 0 ? empty : "";
    }
    for (Map.Entry<String, String> entry : data) {
      if (entry.getKey().equals(name)) {
        return entry.getValue();
      }
    }
    return writer.getDocStats().numDocs == 0 ? empty : "";
  }
}
