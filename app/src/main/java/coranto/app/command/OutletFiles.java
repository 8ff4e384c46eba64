package coranto.app.command;

import coranto.report.OutletBook;
import coranto.text.Resource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The outlet file that ships, and the owner's own, whose lines come later and count.
final class OutletFiles {
  /// The name of the owner's file in a data folder.
  static final String NAME = "outlets.tsv";

  private OutletFiles() {}

  static OutletBook book(@Nullable Path own) throws IOException {
    String text = shipped();
    return OutletBook.parse(own == null ? text : text + "\n" + Files.readString(own));
  }

  /// The book of a data folder; writes the shipped file there when the folder has none, to be
  /// edited.
  static OutletBook ofFolder(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (Files.notExists(file)) {
      Files.createDirectories(folder);
      Files.writeString(file, shipped());
    }
    return book(file);
  }

  private static String shipped() {
    return new String(
        Resource.bytes(OutletFiles.class, "/coranto/app/outlets.tsv"), StandardCharsets.UTF_8);
  }
}
