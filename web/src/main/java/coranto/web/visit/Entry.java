package coranto.web.visit;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Where the owner signs in and out, and where each request is told who sends it. For many threads.
public final class Entry {
  /// What came of a password.
  public sealed interface Outcome {
    /// @param session its secret id
    record Admitted(String session) implements Outcome {}

    record Wrong() implements Outcome {}

    /// Not even looked at.
    record TooOften(Duration pause) implements Outcome {}
  }

  /// What a request brings to say who sends it.
  ///
  /// @param session from the cookie; empty when there is none
  /// @param token empty when there is none
  /// @param here whether it was sent on this machine, to this machine, past no proxy
  public record Credentials(String session, String token, boolean here) {}

  private static final int LONGEST = 1_000;
  private static final int AT_ONCE = 2;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Keys keys;
  private final Sessions sessions;
  private final Tries tries;
  private final Duration patience;

  /* Each look at a password takes a good part of a second of one processor. */
  private final Semaphore turns = new Semaphore(AT_ONCE);

  public Entry(Keys keys, InstantSource clock) {
    this(keys, clock, PATIENCE);
  }

  /// @param patience how long a password waits to be looked at
  Entry(Keys keys, InstantSource clock, Duration patience) {
    this.keys = keys;
    this.patience = patience;
    this.sessions = new Sessions(clock);
    this.tries = new Tries(clock);
  }

  /// Whether a password is set.
  public boolean guarded() {
    return !keys.password().isEmpty();
  }

  /// Who sends a request. A token that opens nothing counts for nothing.
  public Visitor visitor(Credentials credentials) {
    var program = credentials.token().isEmpty() ? null : program(credentials.token());
    if (program != null) {
      return program;
    }
    String password = keys.password();
    if (password.isEmpty()) {
      return credentials.here() ? Visitor.OWNER : Visitor.ANYONE;
    }
    if (!credentials.session().isEmpty() && sessions.holds(credentials.session(), password)) {
      return Visitor.OWNER;
    }
    return credentials.here() ? Visitor.LOCAL : Visitor.ANYONE;
  }

  private Visitor.@Nullable Program program(String token) {
    return keys.program(token).map(Visitor.Program::new).orElse(null);
  }

  /// @param client by which tries are counted
  public Outcome signIn(String given, String client) {
    String password = keys.password();
    if (password.isEmpty() || given.isEmpty() || given.length() > LONGEST) {
      return new Outcome.Wrong();
    }
    Duration wait = tries.take(client);
    if (!wait.isZero()) {
      return new Outcome.TooOften(wait);
    }
    return look(given, password, client);
  }

  public void signOut(String session) {
    sessions.end(session);
  }

  private Outcome look(String given, String password, String client) {
    if (!turn()) {
      return new Outcome.TooOften(patience);
    }
    try {
      if (!keys.opens(given)) {
        return new Outcome.Wrong();
      }
    } finally {
      turns.release();
    }
    tries.forgive(client);
    return new Outcome.Admitted(sessions.begin(password));
  }

  private boolean turn() {
    try {
      return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
