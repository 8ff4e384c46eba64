package coranto.app.output;

import coranto.embedded.Durable;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/// A file of lines that is there whole or not at all: written beside its place, durable before it
/// is renamed.
public final class WholeFile implements AutoCloseable {
  private static final String PART = ".part-";

  private final Path file;
  private final Path part;
  private final Writer out;

  private WholeFile(Path file, Path part) throws IOException {
    this.file = file;
    this.part = part;
    this.out = new BufferedWriter(Files.newBufferedWriter(part), 1 << 16);
  }

  /// Begins it anew; what others who died left of it is thrown away.
  public static WholeFile begin(Path file) throws IOException {
    Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
    String name = file.getFileName() + PART;
    try (DirectoryStream<Path> left =
        Files.newDirectoryStream(folder, each -> each.getFileName().toString().startsWith(name))) {
      for (Path each : left) {
        Files.deleteIfExists(each);
      }
    }
    return new WholeFile(file, folder.resolve(name + UUID.randomUUID()));
  }

  public void line(String text) {
    try {
      out.write(text);
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Puts it in its place, over what stands there.
  public void finish() throws IOException {
    out.close();
    Durable.force(part);
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(part);
  }
}
