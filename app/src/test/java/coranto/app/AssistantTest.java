package coranto.app;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.embedded.Searches;
import coranto.flow.QuerySense;
import coranto.flow.StorageFailure;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// An assistant starts `coranto mcp` and asks it on standard input, through the client of the
/// protocol's own library, while a server holds the folder.
class AssistantTest extends ServedDemo {
  private static String asked(List<String> arguments, String tool, Map<String, Object> asking) {
    List<String> command = Child.command(arguments.toArray(String[]::new)).command();
    var parameters =
        ServerParameters.builder(command.getFirst())
            .args(command.subList(1, command.size()))
            .build();
    var transport = new StdioClientTransport(parameters, McpJsonDefaults.getMapper());
    try (var client = McpClient.sync(transport).build()) {
      client.initialize();
      assertThat(client.listTools().tools())
          .extracting(McpSchema.Tool::name)
          .containsExactly("search", "story", "quotes", "check");
      var result = client.callTool(new McpSchema.CallToolRequest(tool, asking));
      return ((McpSchema.TextContent) result.content().getFirst()).text();
    }
  }

  @Test
  void aFolderIsReadBesideTheServerThatHoldsIt() throws Exception {
    var asked = List.of("mcp", "--data", folder.toString(), "--embedder", "none");
    durable();

    assertThat(asked(asked, "search", Map.of("query", "bridge")))
        .contains("\"untrusted\":true", "\"citation\":{\"id\":", "\"by\":[\"words\"]");
    assertThat(asked(asked, "story", Map.of("id", "mpa-letter"))).contains("\"statements\":");
    assertThat(asked(asked, "check", Map.of("text", "The bridge fell."))).contains("refused");
  }

  /// Waits until the index was made durable: others see no more.
  private void durable() throws InterruptedException {
    while (true) {
      try (var searches = Searches.reading(folder.resolve("search"))) {
        if (!searches.search("lang:en sort:time", 0, 1, QuerySense.NONE).isEmpty()) {
          return;
        }
      } catch (StorageFailure _) {
        // nothing was made durable yet
      }
      Thread.sleep(50);
    }
  }

  @Test
  void aRunningServerAnswersInPlaceOfAFolder() {
    var asked = List.of("mcp", "--url", "http://localhost:" + site.port() + "/");

    assertThat(asked(asked, "search", Map.of("query", "bridge"))).contains("\"citation\":{\"id\":");
    assertThat(asked(asked, "check", Map.of("text", "The bridge fell.")))
        .contains("\"sentences\":");
  }

  @Test
  void whatCannotBeAskedIsAnErrorOfTheProtocolAndTheEndOfInputIsTheEnd() throws Exception {
    Process process = Child.command("mcp", "--data", folder.resolve("none").toString()).start();
    try (var in = process.outputWriter()) {
      in.write("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"tools/list\"}\n\nno json\n");
    }
    List<String> said = process.inputReader().readAllLines();

    assertThat(said).hasSize(1);
    assertThat(said.getFirst()).contains("\"id\":7", "-32603", "there is no such file");
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
  }
}
