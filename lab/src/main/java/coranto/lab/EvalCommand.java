package coranto.lab;

import coranto.app.Subcommand;
import coranto.app.setting.WrongUsage;
import coranto.wire.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Measures a step against gold sets.
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    description =
        "Measures a step against gold sets and prints a table. NAME is one of: extraction, feeds,"
            + " groups, search, reuse, stitched, origins, quotes, names, dates, people, context.")
public final class EvalCommand implements Subcommand, Callable<Integer> {
  @Parameters(paramLabel = "NAME", description = "what to measure")
  private String name = "";

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "the folder of the gold sets (else the variable CORANTO_DATA)")
  private @Nullable Path data;

  @Option(names = "--json", description = "print each table as one JSON object")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Evaluation evaluation = evaluation();
    Path folder = folder();
    PrintWriter out = spec.commandLine().getOut();
    List<Table> tables = evaluation.evaluate(folder);
    if (tables.isEmpty()) {
      throw new WrongUsage("no set for " + name + " lies in " + folder);
    }
    for (Table table : tables) {
      out.println(json ? Json.print(map(table)) : table.printed());
    }
    out.flush();
    return 0;
  }

  private Evaluation evaluation() {
    return Evaluations.ALL.stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new WrongUsage(
                    "nothing measures \""
                        + name
                        + "\": it is one of "
                        + Evaluations.ALL.stream()
                            .map(Evaluation::name)
                            .collect(Collectors.joining(", "))));
  }

  private Path folder() {
    String variable = System.getenv("CORANTO_DATA");
    Path folder = data == null && variable != null ? Path.of(variable) : data;
    if (folder == null || !Files.isDirectory(folder)) {
      throw new WrongUsage("say where the gold sets lie: --data DIR, or the variable CORANTO_DATA");
    }
    return folder;
  }

  private static Map<String, Object> map(Table table) {
    var rows = new ArrayList<Map<String, String>>();
    for (List<String> row : table.rows()) {
      var cells = new LinkedHashMap<String, String>();
      for (int column = 0; column < row.size(); column++) {
        cells.put(table.columns().get(column), row.get(column));
      }
      rows.add(cells);
    }
    var map = new LinkedHashMap<String, Object>();
    map.put("title", table.title());
    map.put("rows", rows);
    return map;
  }
}
