package coranto.embedded;

import coranto.flow.Searchable;
import coranto.report.Watch;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/// Which watches a report matches: an index of that report alone is asked each watch's query. For
/// many threads.
public final class WatchMatcher {
  private record Asked(Watch watch, Query query) {}

  private final Analyzer analyzer = new NewsAnalyzer();
  private final Map<String, Asked> asked = new ConcurrentSkipListMap<>();

  /// From now on a watch is as said here.
  public void set(Watch watch) {
    if (watch.withdrawn()) {
      asked.remove(watch.id());
    } else {
      asked.put(watch.id(), new Asked(watch, new SafeQuery(analyzer).parse(watch.query()).query()));
    }
  }

  /// The watches that it matches, by id. Nothing is read when nothing is watched.
  public List<Watch> matching(Searchable report) {
    if (asked.isEmpty()) {
      return List.of();
    }
    IndexSearcher alone =
        MemoryIndex.fromDocument(ReportFields.document(report), analyzer).createSearcher();
    return asked.values().stream()
        .filter(each -> matches(alone, each.query()))
        .map(Asked::watch)
        .toList();
  }

  private static boolean matches(IndexSearcher alone, Query query) {
    try {
      return alone.count(query) > 0;
    } catch (IOException e) {
      throw new IllegalStateException("an index in memory", e);
    }
  }
}
