package coranto.app.batch;

import coranto.embedded.ImprintFiles;
import coranto.embedded.NearFiles;
import coranto.flow.Horizon;
import coranto.report.Citation;
import coranto.report.Field;
import coranto.report.Reading;
import coranto.report.Report;
import coranto.text.TextReader;
import coranto.trace.HeldTraces;
import coranto.trace.Trace;
import coranto.trace.TraceDecision;
import coranto.wire.Json;
import coranto.wire.ReportJson;
import coranto.wire.TraceJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a batch command holds while it runs, on disk in a temporary folder: reports as they came,
/// numbered like entries of the truth, their traces, the near index and imprints. One thread adds.
public final class BatchRoom implements HeldTraces, AutoCloseable {
  private final Path folder;
  private final HeldLines reports;
  private final HeldLines traces;
  private final NearFiles near;
  private final ImprintFiles imprints;
  private final Map<String, List<Integer>> numbers = new HashMap<>();
  private final Map<Citation, Trace> repointed = new HashMap<>();

  private BatchRoom(Path folder, int windowDays) {
    this.folder = folder;
    this.reports = HeldLines.in(folder, "reports");
    this.traces = HeldLines.in(folder, "traces");
    this.near = NearFiles.open(folder.resolve("near"), windowDays);
    this.imprints = ImprintFiles.open(folder.resolve("near"), this::report, windowDays);
  }

  public static BatchRoom open() {
    return open(null, Horizon.EVERYTHING);
  }

  /// @param in the folder to make the temporary one in; null for the system's
  /// @param windowDays how many days back sentences are traced; [Horizon#EVERYTHING] for no bound
  public static BatchRoom open(@Nullable Path in, int windowDays) {
    try {
      Path folder =
          in == null
              ? Files.createTempDirectory("coranto-")
              : Files.createTempDirectory(Files.createDirectories(in), "batch-");
      return new BatchRoom(folder, windowDays);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Numbers a report as the truth would: the same title and text under a held id is none, other
  /// text
  /// is the next revision.
  public @Nullable Report numbered(Report report) {
    List<Integer> held = numbers.getOrDefault(report.id(), List.of());
    if (!held.isEmpty() && held(held.getLast()).textHash().equals(report.textHash())) {
      return null;
    }
    return report.change().revision(held.size() + 1).build();
  }

  /// Keeps a report; returns its number, from 1.
  public long keep(Reading reading) {
    Report report = reading.report();
    int number = reports.add(Json.print(ReportJson.write(report)));
    numbers.computeIfAbsent(report.id(), _ -> new ArrayList<>(1)).add(number);
    return number + 1L;
  }

  /// Keeps the traces of the report kept last.
  public void keep(TraceDecision traced) {
    keepTraces(
        traced.all().stream().map(trace -> Json.print(TraceJson.write(trace))).toList(),
        traced.repointed());
  }

  /// Keeps the traces of the next report that has none.
  ///
  /// @param own as printed
  void keepTraces(List<String> own, List<Trace> again) {
    traces.add("[" + String.join(",", own) + "]");
    again.forEach(trace -> repointed.put(trace.sentence(), trace));
  }

  /// More room on disk, gone with the rest.
  HeldLines lines(String name) {
    return HeldLines.in(folder, name);
  }

  public NearFiles near() {
    return near;
  }

  public ImprintFiles imprints() {
    return imprints;
  }

  /// The report of a number, with its sentences.
  public Report report(long seq) {
    return TextReader.read(held((int) (seq - 1))).report();
  }

  @Override
  public @Nullable Trace of(Citation sentence) {
    Trace newer = repointed.get(sentence);
    List<Integer> held = numbers.getOrDefault(sentence.report(), List.of());
    return newer != null || sentence.revision() > held.size()
        ? newer
        : traces(held.get(sentence.revision() - 1)).stream()
            .filter(trace -> trace.sentence().equals(sentence))
            .findFirst()
            .orElse(null);
  }

  /// The newest number of a report; 0 when it isn't held.
  public long newest(String id) {
    List<Integer> held = numbers.getOrDefault(id, List.of());
    return held.isEmpty() ? 0 : held.getLast() + 1L;
  }

  /// The newest traces of a report's sentences by its number.
  public List<Trace> tracesOf(long seq) {
    return tracesOf(seq, Field.TEXT).toList();
  }

  /// The newest trace of its title; null when it has none.
  public @Nullable Trace titleOf(long seq) {
    return tracesOf(seq, Field.TITLE).findFirst().orElse(null);
  }

  private Stream<Trace> tracesOf(long seq, Field field) {
    return traces((int) (seq - 1)).stream()
        .filter(trace -> trace.sentence().field() == field)
        .map(trace -> repointed.getOrDefault(trace.sentence(), trace));
  }

  private Report held(int number) {
    return ReportJson.read(Json.object(reports.text(number)));
  }

  @SuppressWarnings("unchecked") // JSON objects have strings for keys
  private List<Trace> traces(int number) {
    return number >= traces.size()
        ? List.of()
        : Json.array(traces.text(number)).stream()
            .map(each -> TraceJson.read((Map<String, Object>) each))
            .toList();
  }

  @Override
  public void close() {
    near.close();
    imprints.close();
    reports.close();
    traces.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
