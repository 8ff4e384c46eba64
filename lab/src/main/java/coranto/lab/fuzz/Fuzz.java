package coranto.lab.fuzz;

import coranto.lab.Table;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeSet;

/// Gives every reader so many spoilt inputs. An exception, or more than two seconds of the
/// processor for one input, is a finding; its input is kept.
public final class Fuzz {
  private static final double LONGEST_SECONDS = 2;

  /// Inputs that lead to the same place are one finding, kept so often.
  private static final int KEPT = 3;

  private final Path folder;
  private final long seed;
  private final Map<Target, Integer> inputs = new EnumMap<>(Target.class);
  private final Map<Target, Double> slowest = new EnumMap<>(Target.class);
  private final List<Finding> findings = new ArrayList<>();

  /// What an input did.
  ///
  /// @param what and where
  record Finding(Target target, long seed, String what) {}

  /// @param folder for the inputs of findings
  public Fuzz(Path folder, long seed) {
    this.folder = folder;
    this.seed = seed;
  }

  /// @param count how many inputs, over all readers
  public void run(int count) throws IOException {
    Target[] targets = Target.values();
    try (var bench = Target.Bench.open(folder)) {
      for (Target target : targets) {
        var specimens = target.specimens();
        var mutations = new Mutations(specimens.whole(), specimens.pieces());
        for (int at = 0; at < count / targets.length; at++) {
          one(target, mutations, seed + at, bench);
        }
      }
    }
  }

  private void one(Target target, Mutations mutations, long number, Target.Bench bench)
      throws IOException {
    byte[] input = mutations.next(Random.from(new SplittableRandom(number)));
    var threads = ManagementFactory.getThreadMXBean();
    long began = threads.getCurrentThreadCpuTime();
    inputs.merge(target, 1, Integer::sum);
    try {
      target.read(input, bench);
    } catch (RuntimeException | IOException | StackOverflowError e) {
      found(target, number, e + " at " + place(e), input);
    }
    double seconds = (threads.getCurrentThreadCpuTime() - began) / 1e9;
    slowest.merge(target, seconds, Math::max);
    if (seconds > LONGEST_SECONDS) {
      found(target, number, "took %.1f s".formatted(seconds), input);
    }
  }

  /// The innermost place of our own.
  private static String place(Throwable trouble) {
    for (StackTraceElement each : trouble.getStackTrace()) {
      if (each.getClassName().startsWith("coranto.")) {
        return each.toString();
      }
    }
    return "no place of our own";
  }

  private void found(Target target, long number, String what, byte[] input) throws IOException {
    findings.add(new Finding(target, number, what));
    if (findings.stream().filter(each -> each.what().equals(what)).count() <= KEPT) {
      Files.write(
          folder.resolve(target.name().toLowerCase(java.util.Locale.ROOT) + "-" + number), input);
    }
  }

  /// Each kind of finding once, with the seed of its first input.
  public List<String> findings() {
    var seen = new TreeSet<String>();
    return findings.stream()
        .filter(each -> seen.add(each.target() + each.what()))
        .map(each -> each.target() + ", seed " + each.seed() + ": " + each.what())
        .toList();
  }

  /// A row a reader.
  public String printed() {
    var rows = new ArrayList<List<String>>();
    for (Target target : inputs.keySet()) {
      long found = findings.stream().filter(each -> each.target() == target).count();
      rows.add(
          List.of(
              target.name().toLowerCase(java.util.Locale.ROOT),
              String.valueOf(inputs.get(target)),
              String.valueOf(found),
              "%.2f".formatted(slowest.getOrDefault(target, 0.0))));
    }
    int all = inputs.values().stream().mapToInt(Integer::intValue).sum();
    return new Table(
            "fuzzing, seeds from %d: %d inputs".formatted(seed, all),
            List.of("reader", "inputs", "findings", "slowest, CPU s"),
            rows)
        .printed();
  }
}
