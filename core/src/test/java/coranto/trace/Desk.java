package coranto.trace;

import coranto.report.Citation;
import coranto.report.Field;
import coranto.report.Reading;
import coranto.report.Report;
import coranto.report.Stamp;
import coranto.text.Frequencies;
import coranto.text.TextReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes reports in one by one and remembers their traces; every sentence held is a candidate.
final class Desk {
  private final Tracer tracer = new Tracer(Frequencies.shipped());
  private final List<HeldSentence> held = new ArrayList<>();
  private final List<HeldSentence> all = new ArrayList<>();
  private final Map<Citation, Trace> traces = new HashMap<>();
  private long seq;

  /// @param published ISO date or time
  List<Trace> take(String id, String published, String text) {
    return take(Report.draft(id, text).published(Stamp.parse(published).orElseThrow()).build());
  }

  List<Trace> take(Report report) {
    Reading reading = TextReader.read(report);
    var candidates = Collections.nCopies(reading.sentences().size(), List.copyOf(held));
    Imprint imprint = tracer.imprint(reading);
    var decision =
        tracer.decide(imprint, new Candidates(candidates, List.copyOf(all)), traces::get);
    decision.all().forEach(trace -> traces.put(trace.sentence(), trace));
    decision.repointed().forEach(trace -> traces.put(trace.sentence(), trace));
    seq++;
    for (int index = 0; index < reading.sentences().size(); index++) {
      held.add(new HeldSentence(seq, index, imprint));
    }
    all.addAll(held.subList(held.size() - reading.sentences().size(), held.size()));
    if (imprint.titled()) {
      all.add(new HeldSentence(seq, imprint.size(), imprint));
    }
    return decision.own();
  }

  /// The newest trace of a report's title.
  Optional<Trace> ofTitle(String report) {
    return traces.entrySet().stream()
        .filter(each -> each.getKey().field() == Field.TITLE)
        .filter(each -> each.getKey().report().equals(report))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /// The newest traces of a report's sentences, in order.
  List<Trace> of(String report) {
    return held.stream()
        .map(HeldSentence::citation)
        .filter(citation -> citation.report().equals(report))
        .map(traces::get)
        .toList();
  }

  /// A trace in short: `copied a`, `fresh`.
  static String brief(Trace trace) {
    return switch (trace) {
      case Trace.Copied copied -> "copied " + copied.source().report();
      case Trace.Edited edited -> "edited " + edited.source().report();
      case Trace.Reworded reworded -> "reworded " + reworded.source().report();
      case Trace.Same same -> "same " + same.source().report();
      case Trace.Fresh _ -> "fresh";
    };
  }
}
