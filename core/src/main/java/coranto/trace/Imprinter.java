package coranto.trace;

import coranto.report.Reading;
import coranto.report.Sentence;
import coranto.report.Span;
import coranto.text.Frequencies;
import coranto.text.TextReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Makes imprints of readings, turns them into bytes to be kept, and back. Safe for many threads.
public final class Imprinter {
  /// What imprints hang on: those that another version kept are made again.
  public static final String VERSION = "1." + Tracer.VERSION + "." + TextReader.VERSION;

  private final Vocabulary vocabulary;
  private final WordCodes codes;

  Imprinter(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.codes = new WordCodes(vocabulary);
  }

  /// By the frequencies that ship; made when first asked for, and shared.
  public static Imprinter shipped() {
    return Shipped.IMPRINTER;
  }

  static Imprinter of(Frequencies frequencies) {
    return frequencies == Frequencies.shipped()
        ? shipped()
        : new Imprinter(new Vocabulary(frequencies, Synonyms.shipped()));
  }

  /// What tracing needs of a revision.
  public Imprint imprint(Reading reading) {
    List<Sentence> sentences = new ArrayList<>(reading.sentences());
    var heading = Heading.of(reading);
    if (heading != null) {
      sentences.add(heading.sentence());
    }
    return new Imprint(
        reading.report(),
        heading != null,
        sentences.stream().map(Sentence::span).toArray(Span[]::new),
        index ->
            heading != null && index == sentences.size() - 1
                ? heading.form(vocabulary)
                : FormReader.read(reading, sentences.get(index), vocabulary),
        reading.report()::text);
  }

  /// An imprint as bytes, to be kept.
  public byte[] bytes(Imprint imprint) {
    return ImprintWriter.write(imprint, codes);
  }

  /// An imprint that was kept.
  ///
  /// @param text fetches the text of its revision
  public Imprint imprint(byte[] kept, Supplier<String> text) {
    return ImprintReader.read(kept, codes, vocabulary, text);
  }

  /// Loads when first asked for.
  private static final class Shipped {
    static final Imprinter IMPRINTER = new Imprinter(Vocabulary.shipped());
  }
}
