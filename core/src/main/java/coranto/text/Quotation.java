package coranto.text;

import coranto.report.Span;

/// A passage in quotation marks, the marks included.
///
/// @param closed whether its closing mark is there; else it runs to the end of its paragraph
/// @param depth 0 for an outermost one, 1 for one inside it, ...
public record Quotation(Span span, boolean closed, int depth) {}
