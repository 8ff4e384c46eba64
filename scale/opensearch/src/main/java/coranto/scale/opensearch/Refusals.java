package coranto.scale.opensearch;

import coranto.wire.Json;
import java.lang.System.Logger.Level;
import java.util.Map;

/// What a node didn't take of what it was sent in bulk.
final class Refusals {
  private static final System.Logger LOG = System.getLogger("coranto.opensearch");
  private static final int WRONG = 400;

  private Refusals() {}

  /// A report that can't be read there is left out and told; taking out what isn't there is none.
  ///
  /// @throws coranto.flow.StorageFailure when the node can't take it now
  static void heed(Map<String, Object> answer, Rest rest) {
    if (!Boolean.TRUE.equals(answer.get("errors"))) {
      return;
    }
    for (Object item : Answer.list(answer.get("items"))) {
      for (Object done : Answer.object(item).values()) {
        Map<String, Object> one = Answer.object(done);
        if (!one.containsKey("error")) {
          continue;
        }
        if (one.get("status") instanceof Number status && status.intValue() == WRONG) {
          LOG.log(Level.WARNING, "a report can't be searched for: {0}", Json.print(one));
        } else {
          throw rest.away(Json.print(one));
        }
      }
    }
  }
}
