package coranto.understand;

import coranto.report.EntityType;

/// A name in the text, before it is known whom it stands for.
///
/// @param first index of its first token
/// @param end one past its last token
record NameSpan(int first, int end, EntityType type, String byRule) {
  boolean covers(int token) {
    return first <= token && token < end;
  }
}
