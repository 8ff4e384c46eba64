package coranto.app.command;

import coranto.app.keys.KeyFile;
import coranto.app.setting.Settings;
import coranto.app.setting.WrongUsage;
import coranto.web.SiteSettings;
import coranto.web.visit.Entrance;
import coranto.web.visit.Keys;
import coranto.web.visit.Show;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where a server listens, who may come in, and what they are shown.
final class SiteOptions {
  private static final int PORT = 8080;

  @Option(names = "--port", paramLabel = "N", description = "where to listen (default: 8080)")
  private @Nullable Integer port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description =
          "the address to listen on (default: 127.0.0.1, which only this machine reaches); for any"
              + " other a password must be set first")
  private @Nullable String host;

  @Option(
      names = "--name",
      paramLabel = "HOST",
      description =
          "a name that others know this site by, with its port where it isn't the one listened on;"
              + " may be given again")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--show",
      paramLabel = "excerpts|full",
      description =
          "what of reports is shown to whoever is not signed in: headlines, some sentences and"
              + " links, or all (default: excerpts when others than this machine may come)")
  private @Nullable Show show;

  @Option(
      names = "--behind-proxy",
      paramLabel = "ADDRESS",
      arity = "0..1",
      fallbackValue = SiteSettings.LOOPBACK,
      description =
          "believe X-Forwarded-For and X-Forwarded-Proto of a proxy at this address (without one:"
              + " on this machine); may be given again")
  private List<String> proxies = new ArrayList<>();

  @Option(
      names = "--prefix",
      paramLabel = "PATH",
      description = "the path that the site stands under behind a proxy, as /news")
  private @Nullable String prefix;

  /// What was chosen, once figures are there.
  ///
  /// @throws WrongUsage when it can't be, or others could come in without a password
  Function<PrometheusMeterRegistry, SiteSettings> chosen(Path folder) throws IOException {
    var settings = Settings.of(folder);
    int listen = settings.number("port", port, PORT, 0, 65_535);
    String at = host != null ? host : words(settings, "host", SiteSettings.LOOPBACK);
    List<String> known = lower(or(names, settings.list("name")));
    List<String> trusted = or(proxies, settings.list("behind-proxy"));
    Keys keys = KeyFile.of(folder);
    boolean exposed = SiteSettings.exposed(at, known, trusted);
    if (exposed && keys.password().isEmpty()) {
      throw new WrongUsage(
          "others than this machine may come in then, and no password is set: set one first with"
              + " ./coranto password --data "
              + folder);
    }
    Show shown = show != null ? show : show(settings, exposed);
    boolean clients = words(settings, "log-clients", "network").equals("whole");
    var entrance = entrance(keys, shown, trusted, prefix(settings), clients);
    return metrics -> new SiteSettings(at, listen, known, metrics, entrance);
  }

  private static Entrance entrance(
      Keys keys, Show show, List<String> trusted, String prefix, boolean clients) {
    try {
      return new Entrance(keys, show, trusted, prefix, clients);
    } catch (IllegalArgumentException e) {
      throw new WrongUsage("prefix must be a path like /news: " + prefix);
    }
  }

  private String prefix(Settings settings) {
    String said = prefix != null ? prefix : words(settings, "prefix", "");
    return said.endsWith("/") ? said.substring(0, said.length() - 1) : said;
  }

  private static Show show(Settings settings, boolean exposed) {
    String said = words(settings, "show", exposed ? "excerpts" : "full");
    return switch (said) {
      case "excerpts" -> Show.EXCERPTS;
      case "full" -> Show.FULL;
      default -> throw new WrongUsage("show must be excerpts or full: " + said);
    };
  }

  private static String words(Settings settings, String name, String otherwise) {
    String words = settings.words(name);
    return words == null ? otherwise : words;
  }

  private static List<String> or(List<String> given, List<String> set) {
    return given.isEmpty() ? set : given;
  }

  private static List<String> lower(List<String> names) {
    return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
  }
}
