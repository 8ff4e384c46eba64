package coranto.app.output;

import coranto.wire.Json;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// Standard output as JSON Lines: UTF-8, one object a line.
public final class Output implements AutoCloseable {
  private final Writer out;

  private Output(Writer out) {
    this.out = out;
  }

  public static Output standard() {
    return new Output(
        new BufferedWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8),
            1 << 16));
  }

  public void line(Object json) {
    text(Json.print(json));
  }

  public void text(String line) {
    try {
      out.write(line);
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Hands everything to the system.
  public void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    flush();
  }
}
