package coranto.web.visit;

import coranto.report.Hashes;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/// Who is signed in, until they sign out, are away for too long, or the password is replaced. Kept
/// in memory, by hash: a restart signs everybody out. For many threads.
public final class Sessions {
  /// Without a request a session ends after this.
  static final Duration IDLE = Duration.ofHours(12);

  /// A session ends after this in any case.
  public static final Duration LONGEST = Duration.ofDays(7);

  private static final int MOST = 100;
  private static final int BYTES = 32;

  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Session> sessions = new HashMap<>();

  /// @param password what the password was known by when it opened the session
  private record Session(String password, Instant begun, Instant seen) {
    boolean over(Instant now) {
      return now.isAfter(seen.plus(IDLE)) || now.isAfter(begun.plus(LONGEST));
    }
  }

  public Sessions(InstantSource clock) {
    this.clock = clock;
  }

  /// Begins one, and tells its secret id.
  synchronized String begin(String password) {
    Instant now = clock.instant();
    sessions.values().removeIf(session -> session.over(now));
    if (sessions.size() >= MOST) {
      sessions.entrySet().stream()
          .min(Map.Entry.comparingByValue(java.util.Comparator.comparing(Session::seen)))
          .ifPresent(oldest -> sessions.remove(oldest.getKey()));
    }
    byte[] secret = new byte[BYTES];
    random.nextBytes(secret);
    String id = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    sessions.put(Hashes.sha256(id), new Session(password, now, now));
    return id;
  }

  /// Whether it goes on.
  ///
  /// @param password what the password is known by now
  synchronized boolean holds(String id, String password) {
    String key = Hashes.sha256(id);
    Session session = sessions.get(key);
    if (session == null) {
      return false;
    }
    Instant now = clock.instant();
    if (session.over(now) || !session.password().equals(password)) {
      sessions.remove(key);
      return false;
    }
    sessions.put(key, new Session(password, session.begun(), now));
    return true;
  }

  synchronized void end(String id) {
    sessions.remove(Hashes.sha256(id));
  }
}
