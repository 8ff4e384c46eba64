package coranto.embedded;

import coranto.flow.StorageFailure;
import coranto.flow.StorageFailure.Category;
import coranto.text.Resource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// A SQLite file in WAL mode: one connection that writes, a few that read beside it.
final class Sqlite implements AutoCloseable {
  /// How a commit reaches the disk.
  enum Durability {
    FULL,
    NORMAL
  }

  /// Work on a connection.
  @FunctionalInterface
  interface Work<T extends @Nullable Object> {
    T on(Connection connection) throws SQLException;
  }

  private static final int READERS = 4;
  private static final int BUSY_MILLIS = 10_000;

  /// So many pages of 4 kB stand in the write-ahead log until they are written to the file: those
  /// that change with every commit are written once then.
  private static final int LOGGED_PAGES = 8_000;

  /// How often who waits for a reader looks whether there will be one.
  private static final int CLOSED_SECONDS = 1;

  private final Path file;
  private final Connection writer;
  private final ReentrantLock writing = new ReentrantLock();
  private final BlockingQueue<Connection> readers = new ArrayBlockingQueue<>(READERS);
  private volatile boolean closed;
  private boolean writable = true;

  private Sqlite(Path file, Connection writer) {
    this.file = file;
    this.writer = writer;
  }

  /// Opens a file, making or migrating it by the steps of `schema`.
  ///
  /// @param schema a resource beside this class, its steps divided by lines of dashes
  /// @throws StorageFailure when the file is damaged, newer than the program, or can't be opened
  static Sqlite open(Path file, String schema, Durability durability) {
    try {
      var sqlite = new Sqlite(file, connect(file, durability));
      sqlite.migrate(schema);
      for (int reader = 0; reader < READERS; reader++) {
        sqlite.readers.add(connect(file, durability));
      }
      return sqlite;
    } catch (SQLException e) {
      throw failure(file, e);
    }
  }

  /// Opens a file that another process may write to; nothing is written to it here.
  ///
  /// @throws StorageFailure when it isn't there, is of another version, is damaged or can't be
  /// opened
  static Sqlite reading(Path file, String schema) {
    if (!Files.isRegularFile(file)) {
      throw new StorageFailure(Category.OTHER, file + ": there is no such file");
    }
    try {
      var sqlite = new Sqlite(file, connect(file, Durability.NORMAL));
      for (int reader = 0; reader < READERS; reader++) {
        sqlite.readers.add(connect(file, Durability.NORMAL));
      }
      sqlite.readOnly(steps(schema).length);
      return sqlite;
    } catch (SQLException e) {
      throw failure(file, e);
    }
  }

  private void readOnly(int version) throws SQLException {
    if (version() != version) {
      close();
      throw new StorageFailure(
          Category.NEWER, file + " was last opened by another version of Coranto: serve it first");
    }
    execute("PRAGMA query_only = ON");
    writable = false;
  }

  /// Whether anything may be written here.
  boolean writable() {
    return writable;
  }

  /// Reads, possibly beside other readers and the writer.
  <T extends @Nullable Object> T read(Work<T> work) {
    Connection connection = borrow();
    try {
      return work.on(connection);
    } catch (SQLException e) {
      throw failure(file, e);
    } finally {
      readers.add(connection);
    }
  }

  /// What is made of each row of a query, in order.
  <T> List<T> rows(String sql, Statements.Row<T> reading, Object... arguments) {
    return read(connection -> new Statements(connection).rows(sql, reading, arguments));
  }

  /// The first column of each row.
  List<String> strings(String sql, Object... arguments) {
    return rows(sql, row -> row.getString(1), arguments);
  }

  /// Writes in one transaction: all of it or nothing.
  <T extends @Nullable Object> T write(Work<T> work) {
    writing.lock();
    try {
      writer.setAutoCommit(false);
      T result = work.on(writer);
      writer.commit();
      return result;
    } catch (SQLException e) {
      rollback(e);
      throw failure(file, e);
    } catch (RuntimeException e) {
      rollback(e);
      throw e;
    } finally {
      writing.unlock();
    }
  }

  /// Writes in one transaction, overwriting what is deleted, in the write-ahead log too.
  <T extends @Nullable Object> T destroy(Work<T> work) {
    overwrite();
    T result = write(work);
    truncate();
    return result;
  }

  /// From now on what is deleted is overwritten.
  void overwrite() {
    execute("PRAGMA secure_delete = ON");
  }

  /// Empties the write-ahead log into the file.
  void truncate() {
    execute("PRAGMA wal_checkpoint(TRUNCATE)");
  }

  private void execute(String pragma) {
    writing.lock();
    try (Statement statement = writer.createStatement()) {
      writer.setAutoCommit(true);
      statement.execute(pragma);
    } catch (SQLException e) {
      throw failure(file, e);
    } finally {
      writing.unlock();
    }
  }

  @Override
  public void close() {
    writing.lock();
    try {
      for (int reader = 0; reader < READERS; reader++) {
        borrow().close();
      }
      closed = true;
      writer.close();
    } catch (SQLException e) {
      throw failure(file, e);
    } finally {
      writing.unlock();
    }
  }

  private Connection borrow() {
    try {
      Connection free = null;
      while (free == null) {
        if (closed) {
          throw new StorageFailure(Category.OTHER, file + " is closed");
        }
        free = readers.poll(CLOSED_SECONDS, TimeUnit.SECONDS);
      }
      return free;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StorageFailure(Category.OTHER, "interrupted while waiting for " + file, e);
    }
  }

  /* On a full disk SQLite rolls back by itself, and says so to a second rollback: the driver has to
  be told that no transaction is open, and what went wrong first is what counts. */
  private void rollback(Exception trouble) {
    try {
      writer.rollback();
    } catch (SQLException e) {
      trouble.addSuppressed(e);
      try {
        writer.setAutoCommit(true);
      } catch (SQLException again) {
        trouble.addSuppressed(again);
      }
    }
  }

  private void migrate(String schema) throws SQLException {
    String[] steps = steps(schema);
    int stands = version();
    if (stands > steps.length) {
      throw new StorageFailure(
          Category.NEWER,
          file + " was written by a newer Coranto: use that, or another data folder");
    }
    for (int step = stands; step < steps.length; step++) {
      migrate(steps[step], step + 1);
    }
  }

  private static String[] steps(String schema) {
    return new String(Resource.bytes(Sqlite.class, schema), StandardCharsets.UTF_8)
        .split("(?m)^-{4,}$");
  }

  private void migrate(String step, int version) {
    write(
        connection -> {
          try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(step);
            statement.executeUpdate("PRAGMA user_version = " + version);
            return version;
          }
        });
  }

  private int version() throws SQLException {
    try (var statement = writer.createStatement();
        var rows = statement.executeQuery("PRAGMA user_version")) {
      return rows.next() ? rows.getInt(1) : 0;
    }
  }

  private static Connection connect(Path file, Durability durability) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    try (var statement = connection.createStatement()) {
      statement.execute("PRAGMA busy_timeout = " + BUSY_MILLIS);
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA synchronous = " + durability);
      statement.execute("PRAGMA foreign_keys = ON");
      statement.execute("PRAGMA cache_size = -16000");
      statement.execute("PRAGMA wal_autocheckpoint = " + LOGGED_PAGES);
    }
    return connection;
  }

  private static String remedy(Path file) {
    return file.endsWith(SqliteDerived.FILE)
        ? "coranto rebuild makes it anew"
        : "restore it from a backup";
  }

  static StorageFailure failure(Path file, SQLException cause) {
    String said = String.valueOf(cause.getMessage()).toUpperCase(Locale.ROOT);
    if (said.contains("SQLITE_FULL")) {
      return new StorageFailure(Category.DISK_FULL, "the disk is full: " + file, cause);
    }
    if (said.contains("SQLITE_CORRUPT") || said.contains("SQLITE_NOTADB")) {
      return new StorageFailure(Category.DAMAGED, file + " is damaged: " + remedy(file), cause);
    }
    return said.contains("SQLITE_BUSY")
        ? new StorageFailure(Category.LOCKED, file + " is held by another process", cause)
        : new StorageFailure(Category.OTHER, file + ": " + cause.getMessage(), cause);
  }
}
