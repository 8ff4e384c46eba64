package coranto.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The archive, unpacked on a system that has a shell, the tools that the launcher asks for, and no
/// Java.
record Release(Path folder, Path tools) {
  private static final List<String> TOOLS =
      List.of("sed", "dirname", "readlink", "find", "head", "uname");
  private static final Path TARGET = Path.of(System.getProperty("release.folder", "target"));
  private static final String NAME = "coranto-" + System.getProperty("release.version", "");

  static Path archive() throws IOException {
    try (var files = Files.newDirectoryStream(TARGET, NAME + "-*.tar.gz")) {
      return files.iterator().next();
    }
  }

  static Release unpacked(Path into) throws IOException, InterruptedException {
    var tar = new ProcessBuilder("tar", "xzf", archive().toString(), "-C", into.toString());
    if (tar.inheritIO().start().waitFor() != 0) {
      throw new IOException("tar could not unpack " + archive());
    }
    Path tools = Files.createDirectory(into.resolve("tools"));
    for (String tool : TOOLS) {
      Path script = tools.resolve(tool);
      Files.writeString(script, "#!/bin/sh\nPATH=/usr/bin:/bin exec " + tool + " \"$@\"\n");
      if (!script.toFile().setExecutable(true)) {
        throw new IOException("no way to make " + script + " a program");
      }
    }
    return new Release(into.resolve(NAME), tools);
  }

  /// A command of it, which sees nothing of this process's surroundings.
  ProcessBuilder command(String... arguments) {
    var line = new ArrayList<>(List.of(folder.resolve("coranto").toString()));
    line.addAll(List.of(arguments));
    var builder = new ProcessBuilder(line).directory(tools.getParent().toFile());
    builder.environment().clear();
    builder.environment().putAll(Map.of("PATH", tools.toString(), "HOME", tools.toString()));
    return builder;
  }

  /// What a command prints on both ways; it must end well within a minute.
  String output(ProcessBuilder command) throws IOException, InterruptedException {
    Path printed = Files.createTempFile(tools.getParent(), "printed", ".txt");
    var process = command.redirectErrorStream(true).redirectOutput(printed.toFile()).start();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("no end: " + command.command());
    }
    String output = Files.readString(printed);
    if (process.exitValue() != 0) {
      throw new IOException(
          command.command() + " ended with " + process.exitValue() + ": " + output);
    }
    return output;
  }
}
