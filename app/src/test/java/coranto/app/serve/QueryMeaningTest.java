package coranto.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.text.Embedder;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// A query is embedded once, nobody waits long for it, and none is embedded in a language that the
/// model doesn't know.
class QueryMeaningTest {
  private static final Duration SHORT = Duration.ofMillis(30);
  private static final Duration LONG = Duration.ofSeconds(10);

  private final ConcurrentLinkedQueue<String> embedded = new ConcurrentLinkedQueue<>();
  private final CountDownLatch open = new CountDownLatch(1);

  /// Knows English, fails for "broken", and waits for the latch.
  private final Embedder slow =
      new Embedder() {
        @Override
        public String model() {
          return "slow";
        }

        @Override
        public boolean knows(String language) {
          return language.isEmpty() || language.equals("en");
        }

        @Override
        public float[] embed(String text) {
          embedded.add(text);
          try {
            open.await(10, TimeUnit.SECONDS);
          } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
          }
          if (text.equals("broken")) {
            throw new IllegalStateException("as asked");
          }
          return new float[] {text.length(), 1};
        }

        @Override
        public void close() {}
      };

  @Test
  void whoAsksDoesNotWaitLongAndHasItTheNextTime() {
    try (var senses = new QueryMeaning(slow, SHORT)) {
      assertThat(senses.of("a bridge")).isEmpty();
      open.countDown();
      while (senses.of("a bridge").isEmpty()) {
        Thread.onSpinWait();
      }
      assertThat(embedded).containsOnlyOnce("a bridge");
    }
  }

  @Test
  void tooManyAtOnceAreAnsweredByWordsAlone() {
    try (var senses = new QueryMeaning(slow, Duration.ofMillis(1))) {
      for (int at = 0; at < 1_000; at++) {
        assertThat(senses.of("query " + at)).isEmpty();
      }
      assertThat(embedded).hasSizeLessThan(2);
      open.countDown();
    }
  }

  @Test
  void whatFailsAndWhatIsWrittenInOtherLettersIsLeftToWords() {
    open.countDown();
    try (var senses = new QueryMeaning(slow, LONG)) {
      assertThat(senses.of("broken")).isEmpty();
      assertThat(List.of("мост", "橋が閉鎖", "الجسر", "สะพาน")).allMatch(it -> senses.of(it).isEmpty());
      assertThat(senses.of("a bridge of 1998")).isPresent();
    }
  }
}
