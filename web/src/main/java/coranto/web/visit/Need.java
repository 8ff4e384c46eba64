package coranto.web.visit;

/// What it takes to have an address answered.
public enum Need {
  /// Anyone may. Of reports they see what is shown: all, or excerpts.
  NOTHING,
  /// To sit at this machine, or a key.
  MACHINE,
  /// To be the owner, or a program with a token.
  KEY,
  /// To be the owner in person.
  OWNER,
  /// Nobody may: there is nothing to do.
  NEVER
}
