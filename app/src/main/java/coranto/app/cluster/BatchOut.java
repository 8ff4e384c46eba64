package coranto.app.cluster;

import coranto.app.input.PageFiles;
import coranto.report.Hashes;
import coranto.scale.kafka.Errand;
import coranto.scale.kafka.Outcome;
import coranto.wire.Json;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The objects of a batch, and the folder that its lines go to: one file each, numbered in the
/// order
/// of names.
public final class BatchOut {
  private static final int LONGEST = 100;

  private final Path folder;
  private final List<Errand> errands;

  private BatchOut(Path folder, List<Errand> errands) {
    this.folder = folder;
    this.errands = List.copyOf(errands);
  }

  /// @param again whether it is another batch than those before
  public static BatchOut of(
      Path out, List<PageFiles.Named> objects, boolean understood, boolean again) {
    Path folder = out.toAbsolutePath().normalize();
    String batch = batch(folder, objects, understood, again);
    int digits = Integer.toString(objects.size()).length();
    var errands = new ArrayList<Errand>(objects.size());
    for (PageFiles.Named object : objects) {
      int number = errands.size() + 1;
      String file = "%0" + digits + "d-%s.jsonl";
      Path lines = folder.resolve("reports").resolve(file.formatted(number, last(object.file())));
      errands.add(
          new Errand(
              batch,
              number,
              object.id(),
              object.file().toAbsolutePath().normalize().toString(),
              understood,
              lines.toString()));
    }
    return new BatchOut(folder, errands);
  }

  /// Its name: the same for the same asked for in the same way.
  private static String batch(
      Path folder, List<PageFiles.Named> objects, boolean understood, boolean again) {
    var asked = new ArrayList<Object>(List.of(folder.toString(), understood));
    objects.forEach(object -> asked.add(object.file().toAbsolutePath().toString()));
    if (again) {
      asked.add(UUID.randomUUID().toString());
    }
    return Hashes.sha256(Json.print(asked));
  }

  private static String last(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(Math.max(0, name.length() - LONGEST));
  }

  public List<Errand> errands() {
    return errands;
  }

  /// Where the traces of an object's reports go.
  public Path traces(Errand errand) {
    return folder.resolve("traces").resolve(Path.of(errand.out()).getFileName());
  }

  /// Whether each of its pages was a report.
  public static boolean whole(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done(var pages, var reports) -> pages == reports;
      case Outcome.Refused _ -> false;
    };
  }

  /// What became of an object as a line: `{"object","out","pages","reports"}` or
  /// `{"object","refused":{"reason","detail"}}`.
  public static Map<String, Object> line(Errand errand, Outcome outcome) {
    var line = new LinkedHashMap<String, Object>();
    line.put("object", errand.name());
    switch (outcome) {
      case Outcome.Done(var pages, var reports) -> {
        line.put("out", errand.out());
        line.put("pages", pages);
        line.put("reports", reports);
      }
      case Outcome.Refused(var reason, var detail) -> {
        var why = new LinkedHashMap<String, Object>();
        why.put("reason", reason.word());
        why.put("detail", detail);
        line.put("refused", why);
      }
    }
    return line;
  }
}
