package coranto.understand.names;

import coranto.report.EntityType;

/// A name in the text, before it is known whom it stands for.
///
/// @param first index of its first token
/// @param end one past its last token
public record NameSpan(int first, int end, EntityType type, String byRule) {
  public boolean covers(int token) {
    return first <= token && token < end;
  }
}
