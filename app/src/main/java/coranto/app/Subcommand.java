package coranto.app;

/// A command that another module brings (a class annotated with picocli's `@Command`), found on the
/// class path.
public interface Subcommand {}
