package coranto.flow;

import coranto.flow.NearIndex.Near;
import java.util.List;

/// What a near index found for a report among entries before it, the best first.
///
/// @param sentences for each sentence
/// @param title for the title; none when it has none
public record Looked(List<List<Near>> sentences, List<Near> title) {
  public Looked {
    sentences = sentences.stream().map(List::copyOf).toList();
    title = List.copyOf(title);
  }
}
