package coranto.app.command;

import coranto.app.assist.Answering;
import coranto.app.assist.Assistant;
import coranto.app.assist.FolderAnswers;
import coranto.app.assist.SiteAnswers;
import coranto.app.serve.QueryMeaning;
import coranto.app.setting.WrongUsage;
import coranto.app.wiring.Wiring;
import coranto.flow.QuerySense;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Answers an assistant on standard input and output.
@Command(
    name = "mcp",
    mixinStandardHelpOptions = true,
    description = {
      "Answers an assistant on standard input and output (the Model Context Protocol): search,"
          + " story, quotes, check.",
      "",
      "From the data folder it reads what stands there, beside a server that may hold it, and"
          + " checks no texts. With --url a running server answers."
    })
public final class McpCommand implements Callable<Integer> {
  /// An assistant has more patience than a person.
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  @Mixin private final DataOption data = new DataOption();

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "ask this running server, as http://localhost:8080, in place of a folder")
  private @Nullable String url;

  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      description = "a token of the owner's for that server (else the variable CORANTO_TOKEN)")
  private @Nullable String token;

  @Mixin private final EmbedderOption embedder = new EmbedderOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (url != null) {
      try (var site = new SiteAnswers(url, tokenGiven())) {
        serve(site);
      } catch (IllegalArgumentException e) {
        throw new WrongUsage("url: " + e.getMessage());
      }
      return 0;
    }
    Path folder = data.folder();
    var meaning = Wiring.meaning(folder, embedder.embedder);
    var outlets = OutletFiles.ofFolder(folder);
    if (meaning == null) {
      serve(new FolderAnswers(folder, outlets, QuerySense.NONE));
      return 0;
    }
    try (meaning;
        var senses = new QueryMeaning(meaning, PATIENCE)) {
      serve(new FolderAnswers(folder, outlets, senses));
    }
    return 0;
  }

  private void serve(Answering answering) throws IOException {
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    new Assistant(answering).serve(in, spec.commandLine().getOut());
  }

  private String tokenGiven() {
    String variable = System.getenv("CORANTO_TOKEN");
    return token != null ? token : variable == null ? "" : variable;
  }
}
