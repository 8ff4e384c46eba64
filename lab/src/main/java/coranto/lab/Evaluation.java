package coranto.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Measures one step against gold sets, with the definitions that the field uses.
public interface Evaluation {
  /// The word after `eval`: extraction, feeds, groups, reuse, stitched, origins, quotes, names,
  /// dates,
  /// people, context.
  String name();

  /// One table a set that lies in `data`; sets that are not there are left out.
  List<Table> evaluate(Path data) throws IOException;
}
