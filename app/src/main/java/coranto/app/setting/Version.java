package coranto.app.setting;

import picocli.CommandLine.IVersionProvider;

/// The program's version, from its jar.
public final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"coranto " + number(), "Java " + Runtime.version()};
  }

  /// The version number; "development" outside of a jar.
  public static String number() {
    String stamped = Version.class.getPackage().getImplementationVersion();
    return stamped == null ? "development" : stamped;
  }
}
