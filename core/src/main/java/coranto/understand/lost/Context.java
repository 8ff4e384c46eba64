package coranto.understand.lost;

import coranto.report.Sentence;
import coranto.understand.grammar.WordClass;
import coranto.understand.grammar.WordClasses;
import coranto.understand.people.Cast;
import coranto.understand.words.Range;
import coranto.understand.words.Words;
import java.util.List;
import java.util.Set;

/// What the report itself contains, against which its references are held.
///
/// @param speakers the ids of those who are quoted
/// @param undated days and stretches that hang on a day of publication that is not known
public record Context(
    Words words, WordClasses classes, Cast cast, Set<String> speakers, List<Range> undated) {
  /// A sentence without an end mark is a heading up to this length.
  private static final int LONGEST_HEADING = 25;

  private static final Set<String> ENDS = Set.of(".", "!", "?", "\"", ":", ";", ",");

  WordClass is(int token) {
    return classes.of(token);
  }

  boolean heading(Sentence sentence) {
    return !ENDS.contains(words.norm(sentence.endToken() - 1))
        && sentence.endToken() - sentence.firstToken() < LONGEST_HEADING;
  }

  /// Whether the token stands in running text, outside quotation marks and headings.
  boolean body(int token) {
    return !words.quoted(token) && !heading(words.sentence(token));
  }

  boolean startsParagraph(int token) {
    return token == 0 || words.paragraph(token - 1) < words.paragraph(token);
  }
}
