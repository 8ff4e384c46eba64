package coranto.lab.torture;

import coranto.wire.Json;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the tester knows: what it fed, and what was acknowledged. Kept in a file, on the disk
/// before
/// it counts, so that it outlives the machine as well.
final class Notebook implements AutoCloseable {
  /// A revision of a report, as it was acknowledged.
  record Revised(String id, int revision) {}

  private final FileChannel file;
  private final Map<Revised, String> acknowledged = new LinkedHashMap<>();
  private final Map<Long, String> said = new LinkedHashMap<>();
  private final Set<String> fed = new HashSet<>();
  private final Set<String> retracted = new LinkedHashSet<>();
  private final Set<String> mayBeErased = new LinkedHashSet<>();
  private final Set<String> erased = new LinkedHashSet<>();
  private int count;

  private Notebook(FileChannel file) {
    this.file = file;
  }

  /// Opens a new one, or goes on in an old one.
  static Notebook open(Path path) throws IOException {
    List<String> old = Files.exists(path) ? Files.readAllLines(path) : List.of();
    var notebook =
        new Notebook(FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    old.stream().filter(line -> line.endsWith("}")).map(Json::object).forEach(notebook::learn);
    return notebook;
  }

  private void learn(Map<String, Object> line) {
    String id = String.valueOf(line.get("id"));
    String hash = String.valueOf(line.get("hash"));
    switch (String.valueOf(line.get("note"))) {
      case "fed" -> fed.add(id + " " + hash);
      case "held" -> {
        acknowledged.put(new Revised(id, number(line.get("revision"))), hash);
        count++;
      }
      case "said" -> said.put((long) number(line.get("seq")), id);
      case "retracting" -> retracted.add(id);
      case "erasing" -> mayBeErased.add(id);
      case "erased" -> erased.add(id);
      default -> throw new IllegalStateException("no such note: " + line);
    }
  }

  private static int number(@Nullable Object value) {
    return Integer.parseInt(String.valueOf(value));
  }

  /// Notes what is about to be fed.
  synchronized void fed(Dispatch dispatch) throws IOException {
    note(Map.of("note", "fed", "id", dispatch.id(), "hash", dispatch.hash()));
  }

  /// Notes acknowledgements; on the disk when this returns.
  ///
  /// @param lines as printed, one for each of `dispatches`
  synchronized void held(List<Dispatch> dispatches, List<Map<String, Object>> lines)
      throws IOException {
    for (int at = 0; at < lines.size(); at++) {
      Dispatch dispatch = dispatches.get(at);
      if (!dispatch.id().equals(lines.get(at).get("id"))) {
        throw new IllegalStateException(dispatch.id() + " was answered by " + lines.get(at));
      }
      note(
          Map.of(
              "note",
              "held",
              "id",
              dispatch.id(),
              "revision",
              String.valueOf(lines.get(at).get("revision")),
              "hash",
              dispatch.hash()));
    }
    file.force(false);
  }

  /// Notes that an entry about a report was acknowledged: a pin or a retraction.
  synchronized void said(long seq, String id) throws IOException {
    note(Map.of("note", "said", "seq", String.valueOf(seq), "id", id));
    file.force(false);
  }

  /// Notes `retracting`, `erasing` or `erased` of a report.
  synchronized void about(String note, String id) throws IOException {
    note(Map.of("note", note, "id", id));
    file.force(false);
  }

  private void note(Map<String, Object> line) throws IOException {
    file.write(ByteBuffer.wrap((Json.print(line) + "\n").getBytes(StandardCharsets.UTF_8)));
    learn(line);
  }

  /// The hash of each acknowledged revision.
  synchronized Map<Revised, String> acknowledged() {
    return new LinkedHashMap<>(acknowledged);
  }

  /// The reports that are held for sure, in the order they were acknowledged.
  synchronized List<String> reports() {
    return acknowledged.keySet().stream().map(Revised::id).distinct().toList();
  }

  /// What entries that are no reports were acknowledged to be about, by number.
  synchronized Map<Long, String> said() {
    return new LinkedHashMap<>(said);
  }

  /// Whether such a text was ever fed under this id.
  synchronized boolean wasFed(String id, String hash) {
    return fed.contains(id + " " + hash);
  }

  /// Reports that were to be retracted, whether or not that was acknowledged.
  synchronized Set<String> retracted() {
    return Set.copyOf(retracted);
  }

  synchronized boolean mayBeErased(String id) {
    return mayBeErased.contains(id);
  }

  synchronized boolean erased(String id) {
    return erased.contains(id);
  }

  /// Whether anything may have been destroyed.
  synchronized boolean anyErased() {
    return !mayBeErased.isEmpty();
  }

  /// How many acknowledgements were noted.
  synchronized int count() {
    return count + said.size() + erased.size();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
