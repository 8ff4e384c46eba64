package coranto.scale.kafka;

import coranto.flow.Groundwork;
import coranto.flow.StorageFailure;
import coranto.flow.Truth;
import coranto.report.Entry;
import coranto.report.Incoming;
import coranto.report.Mark;
import coranto.report.Page;
import coranto.report.Pin;
import coranto.report.Retraction;
import coranto.report.Retractions;
import coranto.report.Revision;
import coranto.report.Taken;
import coranto.report.Watch;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// The truth of a cluster: what is taken in goes to all workers and comes back numbered; what is
/// asked
/// is answered from a copy that follows. What is taken in is acknowledged when the copy holds it.
public final class KafkaTruth implements Truth {
  private static final long ANSWER_SECONDS = 120;
  private static final long PAUSE_MILLIS = 5;

  private final Cluster cluster;
  private final Truth copy;
  private final Packing packing;
  private final Door door;
  private final Following following;
  private final Forework forework;

  private KafkaTruth(Cluster cluster, Truth copy, BooleanSupplier room, Runnable news) {
    this.cluster = cluster;
    this.copy = copy;
    this.packing = new Packing(cluster.largest() / 2);
    this.door = Door.open(cluster);
    this.forework = Forework.open(cluster);
    var copying = new Copying(copy, forework);
    this.following = new Following(cluster, copy.lastSeq(), copying, forework, room, news).start();
  }

  /// Joins a cluster; makes its topics where they are missing.
  ///
  /// @param copy written to by nobody else; stays open when this is closed
  /// @param room asked before the copy takes more
  /// @param news run when it took more
  /// @throws StorageFailure when Kafka is not there
  public static KafkaTruth open(Cluster cluster, Truth copy, BooleanSupplier room, Runnable news) {
    Topics.make(cluster);
    return new KafkaTruth(cluster, copy, room, news);
  }

  /// What workers did of the newest entries.
  public Groundwork groundwork() {
    return forework;
  }

  /// Waits until the copy holds all that is in the log now.
  public void catchUp() {
    long end = Following.end(cluster);
    await(() -> following.position() >= end);
  }

  @Override
  public List<Taken> take(List<Incoming> reports) {
    var answers = door.hand(reports.stream().map(packing::report).toList());
    List<Taken> taken = answers.stream().map(KafkaTruth::answer).map(Answer::taken).toList();
    await(taken.stream().mapToLong(Taken::seq).max().orElse(0));
    return taken;
  }

  /// Hands pages in that reports are to be read from.
  ///
  /// @param id of its report; empty derives it
  /// @return what will become of it: its entry, or null when it is no report
  public CompletableFuture<@Nullable Taken> read(String id, Page page) {
    return door.hand(List.of(packing.page(id, page)))
        .getFirst()
        .thenApply(answer -> answer.label().kind() == Kind.REPORT ? answer.taken() : null);
  }

  @Override
  public long pin(Pin pin) {
    return said(packing.pin(pin));
  }

  @Override
  public long mark(Mark mark) {
    return said(packing.mark(mark));
  }

  @Override
  public long watch(Watch watch) {
    return said(packing.watch(watch));
  }

  @Override
  public long retract(Retraction retraction) {
    return said(packing.retraction(retraction));
  }

  private long said(Packet packet) {
    long seq = answer(door.hand(List.of(packet)).getFirst()).label().seq();
    await(seq);
    return seq;
  }

  /// Destroys the text in the copy, and in every copy that follows. The topics hold it until they
  /// are
  /// cleaned.
  @Override
  public int erase(String report) {
    int held = (int) revisions(report).stream().filter(this::readable).count();
    answer(door.hand(List.of(packing.erasure(report))).getFirst());
    await(() -> revisions(report).stream().noneMatch(this::readable));
    return held;
  }

  private boolean readable(Revision revision) {
    return copy.report(revision.report(), revision.number()).isPresent();
  }

  private static Answer answer(CompletableFuture<Answer> waiting) {
    try {
      return waiting.get(ANSWER_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StorageFailure(StorageFailure.Category.OTHER, "stopped while taking in", e);
    } catch (TimeoutException e) {
      throw new StorageFailure(
          StorageFailure.Category.OTHER,
          "no worker of the cluster took it within " + ANSWER_SECONDS + " seconds",
          e);
    } catch (ExecutionException e) {
      throw new StorageFailure(
          StorageFailure.Category.OTHER, "Kafka does not answer: " + e.getCause(), e);
    }
  }

  private void await(long seq) {
    await(() -> copy.lastSeq() >= seq);
  }

  private void await(BooleanSupplier there) {
    try {
      while (!there.getAsBoolean()) {
        following.check();
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StorageFailure(StorageFailure.Category.OTHER, "stopped while copying", e);
    }
  }

  @Override
  public List<Entry.Pinned> pins() {
    return copy.pins();
  }

  @Override
  public List<Entry.Marked> marks(long after) {
    return copy.marks(after);
  }

  @Override
  public List<Entry.Watched> watches() {
    return copy.watches();
  }

  @Override
  public Retractions retractions() {
    return copy.retractions();
  }

  @Override
  public List<Entry> entries(long after, int limit) {
    return copy.entries(after, limit);
  }

  @Override
  public Optional<Entry.Revised> report(String id, int revision) {
    return copy.report(id, revision);
  }

  @Override
  public List<Revision> revisions(String id) {
    return copy.revisions(id);
  }

  @Override
  public long lastSeq() {
    return copy.lastSeq();
  }

  @Override
  public void close() {
    door.close();
    following.close();
    forework.close();
  }
}
