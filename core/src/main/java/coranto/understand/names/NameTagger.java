package coranto.understand.names;

import coranto.understand.words.TokenTraits;
import coranto.understand.words.Words;
import java.util.List;

/// Finds the names of a text: spans in order that never overlap.
public interface NameTagger {
  List<NameSpan> tag(Words words, TokenTraits traits);
}
