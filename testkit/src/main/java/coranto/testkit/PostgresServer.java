package coranto.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A PostgreSQL of this machine's own binaries, started in a folder that is removed at the end, on
/// a free port of the loopback. It can be killed and started again. The driver is the caller's.
public final class PostgresServer implements AutoCloseable {
  private static final String MISSING =
      "no PostgreSQL here; install it with: apt-get install postgresql";
  private static final int PATIENCE_SECONDS = 60;

  private final Path bin;
  private final Path folder;
  private final int port;
  private Process process;
  private int databases;

  private PostgresServer(Path bin, Path folder, int port) {
    this.bin = bin;
    this.folder = folder;
    this.port = port;
    this.process = launch();
  }

  /// A server with no database of ours in it; skips the test where there is no PostgreSQL.
  public static PostgresServer start() {
    Optional<Path> bin = binaries();
    if (bin.isEmpty()) {
      Missing.skip(MISSING);
    }
    try {
      Path folder = Files.createTempDirectory("coranto-postgres");
      own(folder);
      run(
          as(
              bin.orElseThrow().resolve("initdb").toString(),
              "--pgdata=" + folder.resolve("data"),
              "--username=coranto",
              "--auth=trust",
              "--encoding=UTF8",
              "--locale=C",
              "--no-instructions",
              "--no-sync"));
      var server = new PostgresServer(bin.orElseThrow(), folder, Loopback.freePort());
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The folder with the server's programs: Debian keeps them out of the path.
  private static Optional<Path> binaries() {
    var folders = new ArrayList<Path>();
    for (String folder : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
      folders.add(Path.of(folder));
    }
    try (Stream<Path> versions =
        Files.isDirectory(Path.of("/usr/lib/postgresql"))
            ? Files.list(Path.of("/usr/lib/postgresql"))
            : Stream.empty()) {
      versions
          .map(version -> version.resolve("bin"))
          .sorted(Comparator.reverseOrder())
          .forEach(folders::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folders.stream()
        .filter(folder -> Files.isExecutable(folder.resolve("initdb")))
        .filter(folder -> Files.isExecutable(folder.resolve("postgres")))
        .findFirst();
  }

  /// The address of a new, empty database.
  public String database() {
    String name = "t" + ++databases;
    try (var connection = DriverManager.getConnection(address("postgres"));
        var statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return address(name);
  }

  private String address(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=coranto";
  }

  /// Kills the server and all its processes, as a power cut would.
  public void kill() {
    List<ProcessHandle> all = process.descendants().toList();
    process.destroyForcibly();
    all.forEach(ProcessHandle::destroyForcibly);
    process.onExit().join();
    all.forEach(each -> each.onExit().join());
  }

  /// Starts a server that was killed again, with what it held, under the same addresses.
  public void startAgain() {
    process = launch();
  }

  private Process launch() {
    Process started =
        begin(
            as(
                bin.resolve("postgres").toString(),
                "-D",
                folder.resolve("data").toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=200"),
            folder.resolve("log").toFile());
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!answers()) {
      if (!started.isAlive() || System.nanoTime() > end) {
        started.destroyForcibly();
        throw new IllegalStateException(
            "PostgreSQL does not start: " + read(folder.resolve("log")));
      }
      pause();
    }
    return started;
  }

  private boolean answers() {
    try (var _ = DriverManager.getConnection(address("postgres"))) {
      return true;
    } catch (SQLException _) {
      return false;
    }
  }

  @Override
  public void close() {
    if (process.isAlive()) {
      kill();
    }
    try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// PostgreSQL refuses to run as root: then it runs as the user that Debian makes for it, or as
  /// nobody.
  private static List<String> as(String... command) {
    var whole = new ArrayList<String>();
    if (root()) {
      whole.addAll(List.of("setpriv", "--reuid=" + user(), "--clear-groups", "--"));
    }
    whole.addAll(List.of(command));
    return whole;
  }

  private static boolean root() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static String user() {
    try {
      Path.of("/")
          .getFileSystem()
          .getUserPrincipalLookupService()
          .lookupPrincipalByName("postgres");
      return "postgres";
    } catch (IOException _) {
      return "nobody";
    }
  }

  private static void own(Path folder) throws IOException {
    if (root()) {
      Files.setOwner(
          folder,
          folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user()));
    }
  }

  private static void run(List<String> command) throws IOException {
    Path log = Files.createTempFile("coranto-postgres", ".log");
    try {
      Process process = begin(command, log.toFile());
      if (process.onExit().join().exitValue() != 0) {
        throw new IllegalStateException(command + ": " + read(log));
      }
    } finally {
      Files.delete(log);
    }
  }

  private static Process begin(List<String> command, java.io.File log) {
    try {
      return new ProcessBuilder(command)
          .directory(new java.io.File("/"))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
