package coranto.understand;

import java.util.List;

/// Finds the names of a text: spans in order that never overlap.
interface NameTagger {
  List<NameSpan> tag(Words words);
}
