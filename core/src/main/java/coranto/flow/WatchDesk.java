package coranto.flow;

import coranto.report.Watch;
import coranto.report.Watch.Again;
import coranto.report.Watch.Receiver;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is watched and what fired, and the seam between a page and the truth that takes it in.
public interface WatchDesk {
  /// A watch as asked for.
  ///
  /// @param id of the one to change; null for a new one
  record Wish(
      @Nullable String id, String name, String query, Set<Again> again, List<Receiver> receivers) {}

  /// What became of it.
  sealed interface Answer {
    /// It stands in the truth.
    record Held(Watch watch) implements Answer {}

    /// It can't be taken in, and why.
    record Refused(String why) implements Answer {}
  }

  /// Sets a watch, new or changed; when this returns it is durable, or refused.
  Answer set(Wish wish);

  /// Takes a watch back: it fires no more.
  Answer withdraw(String id);

  /// The watches that hold, the newest first.
  List<Watch> holding();

  /// A watch that holds.
  default Optional<Watch> holding(String id) {
    return holding().stream().filter(watch -> watch.id().equals(id)).findFirst();
  }

  /// What a watch fired, the latest first.
  List<Hit> hits(String id, int from, int limit);

  /// Who was told of it, the latest first.
  List<Delivery> deliveries(String id, int limit);

  /// By which a receiver can tell that it is told from here (standardwebhooks.com).
  String secret(Watch watch, Receiver receiver);
}
