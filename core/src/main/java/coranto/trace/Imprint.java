package coranto.trace;

import coranto.report.Citation;
import coranto.report.Report;
import coranto.report.Span;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What tracing needs of one revision to lay its sentences beside others: so little that all that
/// is held can be kept at hand, as bytes, and never has to be read again. Made by an [Imprinter].
/// Safe
/// for many threads: a form read twice is the same.
public final class Imprint {
  private final Report report;
  private final boolean titled;
  private final Span[] spans;
  private final @Nullable Form[] forms;
  private final IntFunction<Form> reader;
  private final Supplier<String> text;

  /// @param report its text is not looked at
  /// @param titled whether the last span is the title's
  /// @param reader reads the form of a sentence, when first asked for
  /// @param text of the revision, fetched when it is needed
  Imprint(
      Report report,
      boolean titled,
      Span[] spans,
      IntFunction<Form> reader,
      Supplier<String> text) {
    this.report = report;
    this.titled = titled;
    this.spans = spans;
    this.forms = new Form[spans.length];
    this.reader = reader;
    this.text = text;
  }

  /// The same under another state of what is said about the report; its text is the same.
  public Imprint with(Report said) {
    return new Imprint(said, titled, spans, this::form, text);
  }

  /// Who published it when: id, revision, outlet and times. Of one held no more is known.
  public Report report() {
    return report;
  }

  /// How many sentences its text has.
  public int size() {
    return titled ? spans.length - 1 : spans.length;
  }

  /// Whether it has a title, which comes after the sentences: [#size] is its index.
  public boolean titled() {
    return titled;
  }

  /// Where a sentence stands, or the title.
  Citation cite(int index) {
    return inTitle(index)
        ? Citation.ofTitle(report.id(), report.revision(), spans[index])
        : report.cite(spans[index]);
  }

  boolean inTitle(int index) {
    return titled && index == spans.length - 1;
  }

  /// Where a sentence stands in the revision's text; the title's within the title.
  public Span span(int index) {
    return spans[index];
  }

  /// The characters of a sentence of the text.
  public String text(int index) {
    return spans[index].in(text.get());
  }

  Form form(int index) {
    Form form = forms[index];
    if (form == null) {
      form = reader.apply(index);
      forms[index] = form;
    }
    return form;
  }
}
