package coranto.scale.opensearch;

import coranto.testkit.Loopback;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.opensearch.Version;
import org.opensearch.analysis.common.CommonAnalysisModulePlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.node.NodeValidationException;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.transport.Netty4ModulePlugin;

/// One node of OpenSearch for all tests of this module, in this process, on the loopback; or alone
/// in a process of its own.
public final class OpenSearchNode {
  private static @Nullable String started;
  private static int indexes;

  private OpenSearchNode() {}

  /// Runs a node until it is told to stop: `FOLDER PORT`. It goes on with what stands in the
  /// folder.
  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]);
    start(home, Integer.parseInt(arguments[1]));
    new CountDownLatch(1).await();
  }

  /// The address of the node, which is started when it is first asked for.
  static synchronized String address() {
    String address = started == null ? start() : started;
    started = address;
    return address;
  }

  /// A name that no index had before.
  static synchronized String name() {
    return "reports-" + ++indexes;
  }

  private static String start() {
    try {
      int port = Loopback.freePort();
      start(Files.createTempDirectory("coranto-opensearch"), port);
      return "http://127.0.0.1:" + port;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NodeValidationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void start(Path home, int port) throws IOException, NodeValidationException {
    Files.createDirectories(home.resolve("config"));
    Settings settings =
        Settings.builder()
            .put("path.home", home)
            .put("node.name", "test")
            .put("network.host", "127.0.0.1")
            .put("http.port", port)
            .put("transport.port", Loopback.freePort())
            .put("http.type", "netty4")
            .put("transport.type", "netty4")
            .put("discovery.type", "single-node")
            .put("cluster.routing.allocation.disk.threshold_enabled", false)
            .build();
    Environment environment =
        InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "test");
    new Started(environment).start();
  }

  private static final class Started extends Node {
    Started(Environment environment) {
      super(
          environment,
          List.of(plugin(Netty4ModulePlugin.class), plugin(CommonAnalysisModulePlugin.class)),
          false);
    }

    private static PluginInfo plugin(Class<? extends Plugin> type) {
      return new PluginInfo(
          type.getName(),
          "",
          "",
          Version.CURRENT,
          Integer.toString(Runtime.version().feature()),
          type.getName(),
          null,
          List.of(),
          false);
    }
  }
}
