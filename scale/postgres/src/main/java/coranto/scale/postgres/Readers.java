package coranto.scale.postgres;

import coranto.flow.StorageFailure;
import coranto.flow.StorageFailure.Category;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// A few sessions that read, opened when they are wanted and kept. One that was cut is replaced,
/// and
/// what was asked is asked once more.
final class Readers implements AutoCloseable {
  private static final int MOST = 8;

  private final Address address;
  private final String holder;
  private final Semaphore places = new Semaphore(MOST);
  private final Deque<Connection> idle = new ArrayDeque<>();

  Readers(Address address, String holder) {
    this.address = address;
    this.holder = holder;
  }

  <T extends @Nullable Object> T read(Postgres.Work<T> work) {
    enter();
    try {
      Connection kept = take();
      if (kept != null) {
        try {
          return read(kept, work);
        } catch (SQLException e) {
          if (!Trouble.cut(e)) {
            throw e;
          }
          forget(); // what stood idle beside it was cut too
        }
      }
      return read(address.connect(holder), work);
    } catch (SQLException e) {
      throw Trouble.failure(address.toString(), e);
    } finally {
      places.release();
    }
  }

  private <T extends @Nullable Object> T read(Connection connection, Postgres.Work<T> work)
      throws SQLException {
    boolean whole = false;
    try {
      T read = work.on(connection);
      whole = true;
      return read;
    } finally {
      if (whole) {
        give(connection);
      } else {
        connection.close();
      }
    }
  }

  private void enter() {
    try {
      places.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StorageFailure(Category.OTHER, "interrupted while waiting for " + address, e);
    }
  }

  private synchronized @Nullable Connection take() {
    return idle.pollFirst();
  }

  private synchronized void give(Connection connection) {
    idle.addFirst(connection);
  }

  private synchronized void forget() throws SQLException {
    for (Connection connection : idle) {
      connection.close();
    }
    idle.clear();
  }

  @Override
  public void close() {
    places.acquireUninterruptibly(MOST);
    try {
      forget();
    } catch (SQLException e) {
      throw Trouble.failure(address.toString(), e);
    }
  }
}
