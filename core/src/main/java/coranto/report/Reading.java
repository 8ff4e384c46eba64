package coranto.report;

import java.util.List;

/// What was read in one revision, made once and handed from step to step: sentences, tokens with
/// their normal forms, quoted spans; later names and copies.
///
/// @param tokens of the text
/// @param titleTokens of the title; none when there is no title
/// @param quoted spans of the text inside quotation marks, the marks included
/// @param names filled in after understanding
/// @param copies filled in after tracing
public record Reading(
    Report report,
    List<Sentence> sentences,
    Tokens tokens,
    Tokens titleTokens,
    List<Span> quoted,
    List<Name> names,
    List<Copy> copies) {
  public Reading {
    sentences = List.copyOf(sentences);
    quoted = List.copyOf(quoted);
    names = List.copyOf(names);
    copies = List.copyOf(copies);
  }

  public Reading withNames(List<Name> found) {
    return new Reading(report, sentences, tokens, titleTokens, quoted, found, copies);
  }

  /// The same reading under another state of what is said about the report; its text is the same.
  public Reading with(Report said) {
    return new Reading(said, sentences, tokens, titleTokens, quoted, names, copies);
  }

  public Reading withCopies(List<Copy> found) {
    return new Reading(report, sentences, tokens, titleTokens, quoted, names, found);
  }

  /// The sentence's characters.
  public String text(Sentence sentence) {
    return sentence.span().in(report.text());
  }

  /// Whether most of the span stands inside quotation marks.
  public boolean quoted(Span span) {
    int inside = quoted.stream().mapToInt(span::shared).sum();
    return inside * 2 > span.length();
  }
}
