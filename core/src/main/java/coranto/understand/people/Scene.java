package coranto.understand.people;

import coranto.understand.grammar.Parser;
import coranto.understand.grammar.Tree;
import coranto.understand.grammar.WordClass;
import coranto.understand.grammar.WordClasses;
import coranto.understand.words.Words;

/// One report as the rules of quotes look at it: its words, what class each is, and who is named
/// where.
public record Scene(Words words, WordClasses classes, Parser parser, Cast cast) {
  /// The tree of the sentence that the token stands in.
  public Tree tree(int token) {
    return parser.of(token);
  }

  public WordClass is(int token) {
    return classes.of(token);
  }

  /// Whether the token is a verb that a subject stands before, or holds one: `she'll`.
  public boolean finite(int token) {
    return is(token).finite() || words.drawn(token);
  }

  /// Whether the token is part of a person's name, or of a longer name of something else.
  public boolean named(int token) {
    return named(cast, token);
  }

  public static boolean named(Cast cast, int token) {
    Member member = cast.at(token);
    boolean longer =
        member != null && (cast.at(token - 1) == member || cast.at(token + 1) == member);
    return member != null && (member.person() || longer);
  }

  /// Whether a new line begins with the token.
  public boolean breaks(int token) {
    return token == 0
        || words.text().substring(words.to(token - 1), words.from(token)).indexOf('\n') >= 0;
  }

  /// One past the last token of the paragraph that the token stands in.
  public int paragraphEnd(int token) {
    int end = token;
    while (words.has(end) && words.paragraph(end) == words.paragraph(token)) {
      end++;
    }
    return end;
  }

  public boolean sameSentence(int one, int other) {
    return words.has(one)
        && words.has(other)
        && words.sentenceIndex(one) == words.sentenceIndex(other);
  }

  public int sentenceStart(int token) {
    return words.sentence(token).firstToken();
  }

  public int sentenceEnd(int token) {
    return words.sentence(token).endToken();
  }
}
