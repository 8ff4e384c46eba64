package coranto.app;

/// The door: runs the command that the arguments name.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    if (args.length == 1 && args[0].equals("--version")) {
      System.out.println("coranto " + version());
    } else {
      System.err.println("usage: coranto --version");
      System.exit(2);
    }
  }

  private static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "unreleased" : version;
  }
}
