package coranto.lab;

import coranto.group.Grouper;
import coranto.models.ShippedEmbedder;
import coranto.report.OutletBook;
import coranto.text.Embedder;
import coranto.text.Frequencies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Grouping against stories put together by editors: BCubed and pair F1, as first decided and in
/// the
/// end.
public final class GroupsEvaluation implements Evaluation {
  private static final int FOLD_DAYS = 30;
  private static final List<String> COLUMNS =
      List.of(
          "set",
          "reports",
          "labelled",
          "first F1",
          "P",
          "R",
          "F1",
          "pair F1",
          "largest",
          "reports/s");

  @Override
  public String name() {
    return "groups";
  }

  @Override
  public List<Table> evaluate(Path data) throws IOException {
    Path allsides = data.resolve("stories/allsides-dev.jsonl.gz");
    Path stream = data.resolve("stream/abp-stream-2016-2020.jsonl.gz");
    Path ecb = data.resolve("stories/ecb-dev.jsonl.gz");
    var rows = new ArrayList<List<String>>();
    try (var embedder = new RememberedVectors(new ShippedEmbedder())) {
      var room = new Room(new NamedReader(), embedder, rows);
      add(room, "AllSides alone", 0, allsides);
      add(room, "AllSides in the stream", 0, allsides, stream);
      add(room, "in the stream, folded to 30 days", FOLD_DAYS, allsides, stream);
      add(room, "ECB+, no days", 0, ecb);
    }
    return rows.isEmpty()
        ? List.of()
        : List.of(new Table("Stories: BCubed over the labelled reports", COLUMNS, rows));
  }

  private record Room(NamedReader reader, Embedder embedder, List<List<String>> rows) {}

  private static void add(Room room, String set, int fold, Path... files) throws IOException {
    for (Path file : files) {
      if (!Files.exists(file)) {
        return;
      }
    }
    var gold = StoryGold.read(fold, files);
    var grouper =
        new Grouper(
            Frequencies.shipped(), OutletBook.empty(), room.embedder(), Grouper.WINDOW_DAYS);
    var run = GroupRun.of(gold.reports(), room.reader(), grouper::gist, grouper, Rehearsal.NEAR);
    var first = GroupScore.of(gold.events(), run.first());
    var last = GroupScore.of(gold.events(), run.last());
    room.rows()
        .add(
            List.of(
                set,
                String.valueOf(gold.reports().size()),
                String.valueOf(gold.events().size()),
                figure(first.f1()),
                figure(last.precision()),
                figure(last.recall()),
                figure(last.f1()),
                figure(last.pairs()),
                String.valueOf(run.largest()),
                String.valueOf(Math.round(gold.reports().size() / run.seconds()))));
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
