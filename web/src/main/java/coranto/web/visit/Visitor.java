package coranto.web.visit;

/// Who sends a request.
public sealed interface Visitor {
  /// Who signed in, or sits at this machine while no password is set.
  record Owner() implements Visitor {}

  /// A program of the owner's, by one of the tokens.
  record Program(String name) implements Visitor {}

  /// Who sits at this machine and did not sign in.
  record Local() implements Visitor {}

  record Anyone() implements Visitor {}

  /// The owner while no password is set, and whoever signed in.
  Visitor OWNER = new Owner();

  Visitor LOCAL = new Local();
  Visitor ANYONE = new Anyone();

  default boolean may(Need need) {
    return switch (need) {
      case NOTHING -> true;
      case MACHINE -> !(this instanceof Anyone);
      case KEY -> trusted();
      case OWNER -> this instanceof Owner;
      case NEVER -> false;
    };
  }

  /// Whether the owner's whole texts are theirs to see whatever others are shown.
  default boolean trusted() {
    return switch (this) {
      case Owner _, Program _ -> true;
      case Local _, Anyone _ -> false;
    };
  }

  /// For logs: no more than what kind of visitor it is.
  default String kind() {
    return switch (this) {
      case Owner _ -> "owner";
      case Program _ -> "program";
      case Local _ -> "local";
      case Anyone _ -> "anyone";
    };
  }
}
