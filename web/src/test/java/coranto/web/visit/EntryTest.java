package coranto.web.visit;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.web.MemoryKeys;
import coranto.web.visit.Entry.Credentials;
import coranto.web.visit.Entry.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/// Who a visitor is, for how long, and how often a password is tried.
class EntryTest {
  private Instant now = Instant.parse("2026-05-11T12:00:00Z");
  private final MemoryKeys keys = new MemoryKeys("a pier at dawn");
  private final Entry entry = new Entry(keys, () -> now);

  private String signedIn() {
    return ((Outcome.Admitted) entry.signIn("a pier at dawn", "192.0.2.1")).session();
  }

  private Visitor with(String session) {
    return entry.visitor(new Credentials(session, "", false));
  }

  @Test
  void withoutAPasswordWhoeverSitsHereIsTheOwnerAndNobodyElse() {
    keys.replace("");
    assertThat(entry.visitor(new Credentials("", "", true))).isEqualTo(Visitor.OWNER);
    assertThat(entry.visitor(new Credentials("", "", false))).isEqualTo(Visitor.ANYONE);
  }

  @Test
  void withAPasswordWhoSitsHereIsAskedToo() {
    assertThat(entry.visitor(new Credentials("", "", true))).isEqualTo(Visitor.LOCAL);
    assertThat(with(signedIn())).isEqualTo(Visitor.OWNER);
    assertThat(with("guessed")).isEqualTo(Visitor.ANYONE);
  }

  @Test
  void aSessionEndsAfterTwelveHoursAwayAndAfterAWeek() {
    String session = signedIn();
    for (int hours = 0; hours < 7 * 24; hours += 8) {
      assertThat(with(session)).isEqualTo(Visitor.OWNER);
      now = now.plus(Duration.ofHours(8));
    }
    now = now.plusSeconds(1);
    assertThat(with(session)).isEqualTo(Visitor.ANYONE);

    String other = signedIn();
    now = now.plus(Duration.ofHours(12)).plusSeconds(1);
    assertThat(with(other)).isEqualTo(Visitor.ANYONE);
  }

  @Test
  void signingOutAndAnotherPasswordEndASession() {
    String out = signedIn();
    String replaced = signedIn();
    entry.signOut(out);
    assertThat(with(out)).isEqualTo(Visitor.ANYONE);
    keys.replace("another pier");
    assertThat(with(replaced)).isEqualTo(Visitor.ANYONE);
  }

  @Test
  void aTokenOpensUntilItIsWithdrawn() {
    String token = keys.issue("phone").orElseThrow();
    var credentials = new Credentials("", token, false);
    assertThat(entry.visitor(credentials)).isEqualTo(new Visitor.Program("phone"));
    keys.withdraw("phone");
    assertThat(entry.visitor(credentials)).isEqualTo(Visitor.ANYONE);
  }

  @Test
  void whoCouldNotBeLookedAtIsNotToldThatItWasWrong() throws Exception {
    var looking = new CountDownLatch(2);
    var enough = new CountDownLatch(1);
    var busy = new Entry(slow(looking, enough), () -> now, Duration.ofMillis(50));
    var others = new ArrayList<Thread>();
    for (int at = 0; at < 2; at++) {
      String client = "192.0.2." + at;
      others.add(Thread.ofVirtual().start(() -> busy.signIn("guess", client)));
    }
    looking.await();

    assertThat(busy.signIn("a pier at dawn", "192.0.2.9")).isInstanceOf(Outcome.TooOften.class);
    enough.countDown();
    for (Thread other : others) {
      other.join();
    }
    assertThat(busy.signIn("a pier at dawn", "192.0.2.9")).isInstanceOf(Outcome.Admitted.class);
  }

  /// Keys that are looked at until there were enough.
  private static Keys slow(CountDownLatch looking, CountDownLatch enough) {
    return new Keys() {
      @Override
      public String password() {
        return "a pier at dawn";
      }

      @Override
      public boolean opens(String given) {
        looking.countDown();
        try {
          enough.await();
        } catch (InterruptedException _) {
          Thread.currentThread().interrupt();
        }
        return given.equals(password());
      }

      @Override
      public Optional<String> program(String token) {
        return Optional.empty();
      }

      @Override
      public List<Token> tokens() {
        return List.of();
      }

      @Override
      public Optional<String> issue(String name) {
        return Optional.empty();
      }

      @Override
      public boolean withdraw(String name) {
        return false;
      }
    };
  }

  @Test
  void line43AClientTriesFiveTimesThenEveryTwoMinutes() {
    for (int tries = 0; tries < 5; tries++) {
      assertThat(entry.signIn("guess", "192.0.2.1")).isEqualTo(new Outcome.Wrong());
    }
    assertThat(entry.signIn("a pier at dawn", "192.0.2.1")).isInstanceOf(Outcome.TooOften.class);
    assertThat(entry.signIn("a pier at dawn", "192.0.2.2")).isInstanceOf(Outcome.Admitted.class);
    now = now.plus(Duration.ofMinutes(2));
    assertThat(entry.signIn("a pier at dawn", "192.0.2.1")).isInstanceOf(Outcome.Admitted.class);
  }

  @Test
  void line43AllClientsTogetherTryFortyTimesThenSlowly() {
    for (int client = 0; client < 40; client++) {
      assertThat(entry.signIn("guess", "192.0.2." + client)).isEqualTo(new Outcome.Wrong());
    }
    assertThat(entry.signIn("guess", "198.51.100.1")).isInstanceOf(Outcome.TooOften.class);
    now = now.plusSeconds(15);
    assertThat(entry.signIn("guess", "198.51.100.1")).isEqualTo(new Outcome.Wrong());
  }
}
