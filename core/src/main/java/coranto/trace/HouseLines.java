package coranto.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which sentences of a report are standing lines of an outlet. A line that a report has many times
/// under other names and numbers (`3 of 12`) is looked up by its form once: what is found for the
/// first is found for all.
final class HouseLines {
  private final Imprint imprint;
  private final StandingLines standing;
  private final Map<Long, List<Match>> byForm = new HashMap<>();
  private final List<List<Match>> lines = new ArrayList<>();

  HouseLines(Imprint imprint, StandingLines standing) {
    this.imprint = imprint;
    this.standing = standing;
  }

  /// None of any.
  static List<List<Match>> none(int size) {
    return IntStream.range(0, size).mapToObj(_ -> List.<Match>of()).toList();
  }

  /// Takes the next sentence; whether it is a standing line.
  ///
  /// @param found its matches, with those that are surely later
  boolean add(List<Match> found) {
    long mask = Mask.of(imprint.form(lines.size()));
    var all = found;
    if (mask != Mask.NONE) {
      var first = byForm.putIfAbsent(mask, found);
      if (first != null) {
        all =
            Stream.concat(found.stream(), first.stream().filter(StandingLines::ofOneForm)).toList();
      }
    }
    lines.add(standing.ofOutlet(all));
    return !lines.getLast().isEmpty();
  }

  /// For each sentence where it stands when it is a standing line.
  List<List<Match>> lines() {
    return lines;
  }

  /// Sentences held that only now turn out to be standing lines: they were traced before there
  /// were enough of them.
  List<HeldSentence> learnt() {
    return lines.stream()
        .filter(line -> !line.isEmpty())
        .filter(line -> StandingLines.reports(line) <= StandingLines.STANDING + 1)
        .flatMap(List::stream)
        .flatMap(HouseLines::alike)
        .distinct()
        .toList();
  }

  /// A sentence held, and those of its report that are of one form with it.
  private static Stream<HeldSentence> alike(Match match) {
    HeldSentence one = match.candidate();
    if (!StandingLines.ofOneForm(match)) {
      return Stream.of(one);
    }
    long mask = Mask.of(match.alignment().there());
    return IntStream.range(0, one.held().size())
        .filter(index -> Mask.of(one.held().form(index)) == mask)
        .mapToObj(index -> new HeldSentence(one.seq(), index, one.held()));
  }

  /// Whether a trace leads to one of these lines.
  boolean leadsHere(Trace trace) {
    return trace instanceof Trace.Sourced sourced
        && IntStream.range(0, lines.size())
            .filter(index -> !lines.get(index).isEmpty())
            .anyMatch(index -> imprint.cite(index).equals(sourced.source()));
  }
}
