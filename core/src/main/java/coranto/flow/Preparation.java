package coranto.flow;

import coranto.group.Grouper;
import coranto.group.features.Gist;
import coranto.report.Reading;
import coranto.report.Report;
import coranto.text.TextReader;
import coranto.text.Tokenizer;
import coranto.trace.Imprint;
import coranto.trace.TitleKeys;
import coranto.trace.Tracer;
import coranto.understand.Understander;
import coranto.understand.finding.Understanding;
import java.util.List;

/// The first half of the way, which knows one report alone: read it, understand it, sketch its
/// keys.
/// Safe to use from many threads.
public final class Preparation {
  private final LanguageDetector languages;
  private final Understander understander;
  private final Tracer tracer;
  private final Grouper grouper;

  public Preparation(
      LanguageDetector languages, Understander understander, Tracer tracer, Grouper grouper) {
    this.languages = languages;
    this.understander = understander;
    this.tracer = tracer;
    this.grouper = grouper;
  }

  public Prepared prepare(Report report) {
    return sketch(understand(report));
  }

  /// The keys of a report that was read and understood.
  public Prepared sketch(Understood understood) {
    Reading reading = understood.reading();
    return prepared(reading, understood.understanding(), grouper.gist(reading));
  }

  /// A report read, with the keys that tracing looks under alone: its language not detected,
  /// neither
  /// understood nor grouped.
  public Prepared toTrace(Report report) {
    return prepared(TextReader.read(report), Understanding.NOTHING, Gist.NONE);
  }

  /// A report read, with what grouping compares alone: its names found, nothing else understood.
  public ToGroup toGroup(Report report) {
    Reading plain = TextReader.read(spoken(report));
    Reading reading = plain.withNames(understander.names(plain));
    return new ToGroup(reading, grouper.gist(reading));
  }

  private Prepared prepared(Reading reading, Understanding understanding, Gist gist) {
    Imprint imprint = tracer.imprint(reading);
    return new Prepared(
        reading, understanding, imprint, tracer.sketch(imprint), tracer.titleKeys(imprint), gist);
  }

  /// A report read and understood, and no more.
  public Understood understand(Report report) {
    Reading plain = TextReader.read(spoken(report));
    Understanding understanding = understander.understand(plain);
    return new Understood(plain.withNames(understanding.names()), understanding);
  }

  /// A report that can't be worked: without sentences, findings and keys.
  public Prepared parked(Report report) {
    var nothing = Tokenizer.tokens("");
    var reading = new Reading(report, List.of(), nothing, nothing, List.of(), List.of(), List.of());
    return new Prepared(
        reading,
        Understanding.NOTHING,
        tracer.imprint(reading),
        List.of(),
        TitleKeys.NONE,
        grouper.gist(reading));
  }

  private Report spoken(Report report) {
    return report.language() != null
        ? report
        : languages
            .detect(report.text())
            .map(language -> report.change().language(language).build())
            .orElse(report);
  }
}
