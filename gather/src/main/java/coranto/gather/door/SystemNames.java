package coranto.gather.door;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The system's own lookup, on threads of its own: it blocks them natively, for as long as a name
/// server likes, and must not hold a carrier of virtual threads.
final class SystemNames implements Names, AutoCloseable {
  private static final int THREADS = 24;
  private static final int SECONDS = 10;

  private final ExecutorService lookups =
      Executors.newFixedThreadPool(
          THREADS, Thread.ofPlatform().name("names-", 0).daemon().factory());

  @Override
  public List<InetAddress> addresses(String host) throws UnknownHostException {
    Future<InetAddress[]> found = lookups.submit(() -> InetAddress.getAllByName(host));
    try {
      return List.of(found.get(SECONDS, TimeUnit.SECONDS));
    } catch (ExecutionException _) {
      throw new UnknownHostException(host);
    } catch (TimeoutException _) {
      found.cancel(true);
      throw new UnknownHostException(host + ": no name server answers");
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new UnknownHostException(host + ": stopped");
    }
  }

  @Override
  public void close() {
    lookups.shutdownNow();
  }
}
