package coranto.app;

import coranto.app.desk.Stores;
import coranto.app.input.Folders;
import coranto.app.serve.Demo;
import coranto.app.wiring.Wiring;
import coranto.flow.Newsroom;
import coranto.report.Incoming;
import coranto.report.Report;
import coranto.report.Span;
import coranto.story.Story;
import coranto.story.StoryPart;
import coranto.text.Resource;
import coranto.trace.Trace;
import coranto.wire.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The demo edition, taken in and worked once.
final class Edition implements AutoCloseable {
  private final Path folder;
  private final Stores stores;
  private final Newsroom newsroom;

  private Edition(Path folder, Stores stores) {
    this.folder = folder;
    this.stores = stores;
    this.newsroom = Wiring.newsroom(stores, Demo.outlets());
  }

  static Edition worked() throws IOException {
    Path folder = Files.createTempDirectory("coranto-edition-");
    var stores = Wiring.open(folder, "test");
    stores.truth().take(Demo.reports().stream().map(Incoming::of).toList());
    try (var desk = Wiring.desk(stores, Demo.outlets(), 2)) {
      desk.catchUp(_ -> {});
    }
    return new Edition(folder, stores);
  }

  /// The lines of what is planted, of one kind.
  static List<Map<String, Object>> planted(String kind) {
    String text =
        new String(
            Resource.bytes(Demo.class, "/coranto/demo/planted.jsonl"), StandardCharsets.UTF_8);
    return text.lines()
        .filter(line -> !line.isBlank())
        .map(Json::object)
        .filter(line -> kind.equals(line.get("plant")))
        .toList();
  }

  Newsroom newsroom() {
    return newsroom;
  }

  StoryPart report(String id, int revision) {
    return newsroom.report(id, revision).orElseThrow(() -> new AssertionError("no report " + id));
  }

  Story story(String report) {
    return newsroom.story(report).orElseThrow(() -> new AssertionError("no story of " + report));
  }

  /// The trace of the sentence that holds `words`.
  Trace trace(String id, int revision, String words) {
    StoryPart part = report(id, revision);
    int at = part.report().text().indexOf(words);
    if (at < 0) {
      throw new AssertionError(id + " does not hold: " + words);
    }
    var span = new Span(at, at + words.length());
    return part.traces().stream()
        .filter(trace -> trace.sentence().span().shared(span) * 2 > span.length())
        .findFirst()
        .orElseThrow(() -> new AssertionError(id + " has no one sentence: " + words));
  }

  /// The words under a citation.
  String words(coranto.report.Citation citation) {
    Report report = report(citation.report(), citation.revision()).report();
    return citation
        .span()
        .in(
            switch (citation.field()) {
              case TEXT -> report.text();
              case TITLE -> report.titleOrEmpty();
            });
  }

  @Override
  public void close() throws IOException {
    stores.close();
    Folders.delete(folder);
  }
}
