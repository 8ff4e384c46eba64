package coranto.flow;

import java.util.Optional;

/// Tells the language of a text.
@FunctionalInterface
public interface LanguageDetector {
  /// A BCP 47 tag; empty when the text is too short or too mixed to tell.
  Optional<String> detect(String text);
}
