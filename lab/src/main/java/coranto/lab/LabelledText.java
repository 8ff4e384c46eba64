package coranto.lab;

import coranto.report.Span;
import java.util.List;

/// A text with labels on spans of it, to learn from or to measure against.
///
/// @param labels in order, never overlapping
public record LabelledText(String text, List<Label> labels) {
  /// A label on a span of the text.
  public record Label(Span span, String name) {}

  public LabelledText {
    labels = List.copyOf(labels);
  }
}
