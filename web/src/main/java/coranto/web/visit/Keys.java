package coranto.web.visit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The owner's password and the tokens of the owner's programs: the seam to where they are kept,
/// which is as hashes alone. A change made by another process counts from the next question on.
public interface Keys {
  /// A token as it is listed.
  record Token(String name, Instant made) {}

  /// The most characters of a token's name: letters, digits, `.`, `_` and `-`.
  int LONGEST_NAME = 40;

  /// What the password now set is known by, for as long as it isn't replaced; empty when none is
  /// set.
  String password();

  /// Whether this is the password. Slow, so that guessing is.
  boolean opens(String password);

  /// The name of the token that this is.
  Optional<String> program(String token);

  /// By name.
  List<Token> tokens();

  /// A new token, which is shown nowhere again; empty when the name is taken or none.
  Optional<String> issue(String name);

  /// Whether there was one of this name; it opens nothing any more.
  boolean withdraw(String name);

  /// Nothing is set, nothing can be.
  Keys NONE =
      new Keys() {
        @Override
        public String password() {
          return "";
        }

        @Override
        public boolean opens(String password) {
          return false;
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
