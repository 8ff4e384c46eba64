package coranto.app;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.app.care.Checkup;
import coranto.app.input.Folders;
import coranto.app.owner.Parked;
import coranto.app.serve.Demo;
import coranto.app.wiring.Wiring;
import coranto.flow.LanguageDetector;
import coranto.report.Incoming;
import coranto.report.Report;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A step that fails on a report parks it, and the stream goes on.
class ParkedTest {
  private static final LanguageDetector FAILING =
      text -> {
        if (text.contains("unreadable")) {
          throw new IllegalStateException("a step that fails");
        }
        return Optional.of("en");
      };

  @TempDir Path folder;

  @BeforeEach
  void takeInThreeOfWhichOneFails() {
    try (var stores = Wiring.open(folder, "test");
        var desk = Wiring.desk(stores, Demo.outlets(), 2, FAILING)) {
      stores
          .truth()
          .take(
              List.of(
                  report("a", "The ferry was late at Orrel."),
                  report("b", "The ferry was unreadable at Orrel."),
                  report("c", "The ferry was early at Orrel.")));
      desk.catchUp(_ -> {});
    }
  }

  private static Incoming report(String id, String text) {
    return Incoming.of(Report.draft(id, text + " Nobody on the quay knew why.").build());
  }

  @Test
  void theOthersAreWorkedAndItIsHeldWithTheReason() {
    try (var stores = Wiring.open(folder, "test")) {
      assertThat(stores.derived().derivedTo()).isEqualTo(3);
      assertThat(new Parked(stores).all())
          .containsExactly(
              new Parked.Each(
                  2, "b", 1, "understand: java.lang.IllegalStateException: a step that fails"));
      assertThat(stores.derived().derivation("c", 1).orElseThrow().traces()).hasSize(2);
      assertThat(stores.derived().derivation("b", 1).orElseThrow().traces()).isEmpty();
      assertThat(new Checkup(stores).run(_ -> {})).isEmpty();
    }
  }

  @Test
  void aRestartDoesNotFailOnItAgain() throws Exception {
    Folders.delete(folder.resolve("near"));
    try (var stores = Wiring.open(folder, "test");
        var desk = Wiring.desk(stores, Demo.outlets(), 2, FAILING)) {
      stores.truth().take(List.of(report("d", "The ferry was full at Orrel.")));
      desk.catchUp(_ -> {});

      assertThat(stores.derived().derivedTo()).isEqualTo(4);
      assertThat(new Parked(stores).all()).hasSize(1);
    }
  }

  @Test
  void itIsListedAndGoesThroughWhenTheStepIsMended() {
    assertThat(run("parked")).contains("1 ");
    assertThat(run("parked", "--retry")).contains("0 ", "1 of those that were parked go through");
    try (var stores = Wiring.open(folder, "test")) {
      assertThat(new Parked(stores).all()).isEmpty();
      assertThat(stores.derived().derivation("b", 1).orElseThrow().traces()).hasSize(2);
    }
  }

  /// The status, and what is said on standard error.
  private String run(String command, String... more) {
    var said = new StringWriter();
    var line = new java.util.ArrayList<>(List.of(command));
    line.addAll(List.of(more));
    line.addAll(List.of("--data", folder.toString()));
    int status =
        Main.commandLine().setErr(new PrintWriter(said)).execute(line.toArray(String[]::new));
    return status + " " + said;
  }
}
