package coranto.report;

/// A sentence of a revision's text, with its place among tokens and paragraphs.
///
/// @param firstToken index of its first token
/// @param endToken one past its last token
/// @param paragraph index of its paragraph, counted from 0
public record Sentence(Span span, int firstToken, int endToken, int paragraph) {}
