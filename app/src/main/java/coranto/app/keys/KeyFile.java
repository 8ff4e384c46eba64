package coranto.app.keys;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import coranto.app.setting.WrongUsage;
import coranto.report.Hashes;
import coranto.web.visit.Keys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// The owner's keys, in the file `owner.keys` of the data folder, which its owner alone may read:
/// the password as bcrypt, each token as SHA-256, since a token is too long to be guessed. Read
/// again whenever the file was replaced, so that commands change a running server.
public final class KeyFile implements Keys {
  /// The fewest characters of a password.
  public static final int SHORTEST = 10;

  /// Each step doubles the work of a guess; 12 is a quarter of a second.
  private static final int COST = 12;

  private static final int TOKEN_BYTES = 32;
  private static final String TOKEN = "coranto_";
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1," + LONGEST_NAME + "}");
  private static final BCrypt.Version VERSION = BCrypt.Version.VERSION_2A;

  private final PrivateFile file;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  KeyFile(Path folder, InstantSource clock) {
    this.file = new PrivateFile(folder.resolve("owner.keys"));
    this.clock = clock;
  }

  public static KeyFile of(Path folder) {
    return new KeyFile(folder, InstantSource.system());
  }

  /// Replaces the password, which ends all sessions.
  ///
  /// @throws WrongUsage when it is too short
  public void set(String password) {
    if (password.length() < SHORTEST) {
      throw new WrongUsage("a password has at least " + SHORTEST + " characters");
    }
    byte[] hash =
        BCrypt.with(VERSION, random, LongPasswordStrategies.hashSha512(VERSION))
            .hash(COST, password.getBytes(StandardCharsets.UTF_8));
    write(held -> held.withPassword(new String(hash, StandardCharsets.US_ASCII)));
  }

  @Override
  public String password() {
    return held().password();
  }

  @Override
  public boolean opens(String password) {
    byte[] hash = held().password().getBytes(StandardCharsets.US_ASCII);
    return hash.length > 0
        && BCrypt.verifyer(VERSION, LongPasswordStrategies.hashSha512(VERSION))
            .verify(password.getBytes(StandardCharsets.UTF_8), hash)
            .verified;
  }

  /// Looks at all tokens whatever is found, so that the time it takes tells nothing.
  @Override
  public Optional<String> program(String token) {
    byte[] hash = Hashes.sha256(token).getBytes(StandardCharsets.US_ASCII);
    Optional<String> found = Optional.empty();
    for (KeyLines.Held each : held().tokens()) {
      if (MessageDigest.isEqual(hash, each.hash().getBytes(StandardCharsets.US_ASCII))) {
        found = Optional.of(each.token().name());
      }
    }
    return found;
  }

  @Override
  public List<Token> tokens() {
    return held().tokens().stream().map(KeyLines.Held::token).toList();
  }

  @Override
  public Optional<String> issue(String name) {
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    byte[] secret = new byte[TOKEN_BYTES];
    random.nextBytes(secret);
    String token = TOKEN + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    var made = new Token(name, clock.instant().truncatedTo(ChronoUnit.SECONDS));
    boolean fresh = write(held -> held.with(new KeyLines.Held(made, Hashes.sha256(token))));
    return fresh ? Optional.of(token) : Optional.empty();
  }

  @Override
  public boolean withdraw(String name) {
    return write(held -> held.without(name));
  }

  private KeyLines held() {
    try {
      return file.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whether the change changed anything.
  private boolean write(UnaryOperator<KeyLines> change) {
    try {
      return file.change(change);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
