package coranto.scale.postgres;

import coranto.flow.StorageFailure;
import coranto.flow.StorageFailure.Category;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// A schema of a database: one session that holds it and writes, a few that read beside it. A
/// session that was cut is opened again when it is next wanted; who writes has to hold the schema
/// again first.
final class Postgres implements AutoCloseable {
  /// Work on a session.
  @FunctionalInterface
  interface Work<T extends @Nullable Object> {
    T on(Connection connection) throws SQLException;
  }

  private final Address address;
  private final String holder;
  private final Migration schema;
  private final boolean writes;
  private final Readers readers;
  private final ReentrantLock writing = new ReentrantLock();
  private @Nullable Connection writer;
  private final AtomicLong sessions = new AtomicLong();

  private Postgres(Address address, String holder, Migration schema, boolean writes) {
    this.address = address;
    this.holder = holder;
    this.schema = schema;
    this.writes = writes;
    this.readers = new Readers(address, holder);
  }

  /// Holds a schema, made or brought up to date, until closed.
  ///
  /// @throws StorageFailure LOCKED when another process holds it; NEWER when a newer program wrote
  ///     there
  static Postgres hold(Address address, String holder, Migration schema) {
    String signed = holder + " (process " + ProcessHandle.current().pid() + ")";
    var postgres = new Postgres(address, signed, schema, true);
    postgres.write(_ -> 0);
    return postgres;
  }

  /// Reads beside whoever writes; writing is refused.
  static Postgres read(Address address, String holder, Migration schema) {
    var postgres = new Postgres(address, holder, schema, false);
    postgres.readers.read(
        connection -> {
          schema.require(connection, address);
          return 0;
        });
    return postgres;
  }

  /// Reads, possibly beside others and the writer: what is committed.
  <T extends @Nullable Object> T read(Work<T> work) {
    return readers.read(work);
  }

  /// What is made of each row of a query, in order.
  <T> List<T> rows(String sql, Statements.Row<T> reading, @Nullable Object... arguments) {
    return read(connection -> new Statements(connection).rows(sql, reading, arguments));
  }

  /// Writes in one transaction: all of it or nothing. When this returns, it is durable.
  <T extends @Nullable Object> T write(Work<T> work) {
    return writing(
        connection -> {
          connection.setAutoCommit(false);
          T result = work.on(connection);
          connection.commit();
          return result;
        });
  }

  /// Does what can't be done in a transaction.
  void alone(String sql) {
    writing(
        connection -> {
          connection.setAutoCommit(true);
          new Statements(connection).script(sql);
          return sql;
        });
  }

  /// How often the writing session was opened: what others may have done meanwhile is not known.
  long sessions() {
    return sessions.get();
  }

  boolean writes() {
    return writes;
  }

  private <T extends @Nullable Object> T writing(Work<T> work) {
    writing.lock();
    try {
      return work.on(session());
    } catch (SQLException e) {
      giveUp(e);
      throw Trouble.failure(address.toString(), e);
    } catch (RuntimeException e) {
      giveUp(e);
      throw e;
    } finally {
      writing.unlock();
    }
  }

  private Connection session() throws SQLException {
    if (!writes) {
      throw new StorageFailure(Category.LOCKED, address + " was opened for reading");
    }
    Connection open = writer == null ? opened() : writer;
    writer = open;
    return open;
  }

  private Connection opened() throws SQLException {
    Connection fresh = address.connect(holder);
    try {
      Hold.take(fresh, address);
      demandDurable(fresh);
      schema.run(fresh, address);
      sessions.incrementAndGet();
      return fresh;
    } catch (SQLException | RuntimeException e) {
      fresh.close();
      throw e;
    }
  }

  private void demandDurable(Connection connection) throws SQLException {
    var statements = new Statements(connection);
    statements.script("SET synchronous_commit = on");
    if (statements.rows("SHOW fsync", row -> row.getString(1)).contains("off")) {
      throw new StorageFailure(
          Category.OTHER, address + " runs with fsync off: what it acknowledges can be lost");
    }
  }

  /// Rolls back, or leaves a session that was cut.
  private void giveUp(Exception trouble) {
    Connection open = writer;
    try {
      if (open != null && !open.isClosed()) {
        if (!open.getAutoCommit()) {
          open.rollback();
        }
        return;
      }
    } catch (SQLException e) {
      trouble.addSuppressed(e);
    }
    writer = null;
  }

  @Override
  public void close() {
    writing.lock();
    try {
      readers.close();
      if (writer != null) {
        writer.close();
        writer = null;
      }
    } catch (SQLException e) {
      throw Trouble.failure(address.toString(), e);
    } finally {
      writing.unlock();
    }
  }
}
