package coranto.app.assist;

import org.jspecify.annotations.Nullable;

/// Answers an assistant's messages.
@FunctionalInterface
public interface Answering {
  /// Null when nothing is to be answered.
  @Nullable String answer(String message);
}
