package coranto.scale.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coranto.flow.StorageFailure;
import coranto.testkit.PostgresServer;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KilledServerTest {
  private static final int TRIES = 3;

  /// Each time while reports come in.
  @Test
  void whatWasAcknowledgedIsThereWhenTheServerIsKilledAndTheWriterGoesOn() throws Exception {
    try (var server = PostgresServer.start();
        var truth = PostgresTruth.hold(server.database(), "a test")) {
      var acknowledged = new AtomicInteger();
      for (int round = 0; round < TRIES; round++) {
        Thread writing = Thread.ofVirtual().start(() -> write(truth, acknowledged));
        int before = acknowledged.get();
        while (acknowledged.get() < before + 20 * Writer.BATCH) {
          Thread.sleep(5);
        }
        server.kill();
        writing.join();
        assertThatThrownBy(truth::lastSeq).isInstanceOf(StorageFailure.class);
        server.startAgain();

        int held = truth.entries(0, 1_000_000).size();
        assertThat(held).isGreaterThanOrEqualTo(acknowledged.get());
        assertThat(held % Writer.BATCH).isZero();
        assertThat(truth.lastSeq()).isEqualTo(held);
        acknowledged.set(held); // what was committed and not acknowledged is known when it comes
      }
    }
  }

  private static void write(PostgresTruth truth, AtomicInteger acknowledged) {
    while (true) {
      try {
        truth.take(Writer.batch(acknowledged.get()));
        acknowledged.addAndGet(Writer.BATCH);
      } catch (StorageFailure _) {
        return;
      }
    }
  }
}
