package coranto.app.wiring;

import coranto.flow.StorageFailure;
import coranto.flow.StorageFailure.Category;
import coranto.story.PeopleBook;
import coranto.text.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The owner's file about who is who, in a data folder.
public final class PeopleFile {
  /// Its name there.
  public static final String NAME = "people.tsv";

  private PeopleFile() {}

  /// The book of a data folder; writes an empty one with its explanation there when the folder has
  /// none, to be edited.
  ///
  /// @throws StorageFailure when it can't be read or written
  static PeopleBook ofFolder(Path folder) {
    Path file = folder.resolve(NAME);
    try {
      if (Files.notExists(file)) {
        Files.write(file, Resource.bytes(PeopleFile.class, "/coranto/app/people.tsv"));
      }
      return PeopleBook.parse(Files.readString(file));
    } catch (IOException e) {
      throw new StorageFailure(Category.OTHER, file + ": " + e.getMessage(), e);
    }
  }
}
