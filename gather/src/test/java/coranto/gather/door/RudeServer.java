package coranto.gather.door;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ServerSocketFactory;

/// A server on loopback that answers with whatever bytes a test writes.
public final class RudeServer implements AutoCloseable {
  /// What a test does with one request. The connection is closed afterwards.
  @FunctionalInterface
  public interface Manners {
    void answer(Asked asked, OutputStream out) throws IOException, InterruptedException;
  }

  /// A request as it came.
  public record Asked(String path, Map<String, String> headers) {}

  private final ServerSocket socket;
  private final Manners manners;
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final List<Socket> open = new CopyOnWriteArrayList<>();

  private RudeServer(ServerSocket socket, Manners manners) {
    this.socket = socket;
    this.manners = manners;
    Thread.ofVirtual().start(this::accept);
  }

  public static RudeServer start(Manners manners) {
    return start("127.0.0.1", ServerSocketFactory.getDefault(), manners);
  }

  static RudeServer start(String address, ServerSocketFactory sockets, Manners manners) {
    try {
      return new RudeServer(
          sockets.createServerSocket(0, 50, InetAddress.getByName(address)), manners);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Answers everything with a status line, headers and a body.
  public static Manners says(String head, String body) {
    return (_, out) -> write(out, head, body.getBytes(StandardCharsets.UTF_8));
  }

  public static Manners redirects(String location) {
    return says("HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nContent-Length: 0", "");
  }

  public static void write(OutputStream out, String head, byte[] body) throws IOException {
    out.write((head + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    out.write(body);
    out.flush();
  }

  public int port() {
    return socket.getLocalPort();
  }

  public String place() {
    return socket.getInetAddress().getHostAddress() + ":" + port();
  }

  public String url(String path) {
    return "http://" + place() + path;
  }

  public List<Asked> asked() {
    return asked;
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        open.add(connection);
        Thread.ofVirtual().start(() -> serve(connection));
      } catch (IOException _) {
        // closed
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      Asked request = read(connection);
      asked.add(request);
      manners.answer(request, connection.getOutputStream());
      connection.shutdownOutput();
    } catch (IOException | InterruptedException | RuntimeException _) {
      // the door had enough
    }
  }

  private static Asked read(Socket connection) throws IOException {
    var in =
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
    String path = String.valueOf(in.readLine()).split(" ")[1];
    var headers = new HashMap<String, String>();
    for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    return new Asked(path, headers);
  }

  @Override
  public void close() {
    try {
      socket.close();
      for (Socket connection : open) {
        connection.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
