package coranto.understand.quotes;

import coranto.understand.finding.Finding;
import org.jspecify.annotations.Nullable;

/// A verb that tells of someone's words, where it stands.
///
/// @param first its first token, auxiliaries included
/// @param verb the verb itself
/// @param end one past its last token
/// @param thing whether a thing may be told instead of a clause: *announced the arrest*
/// @param medium told by the verb alone; null when it tells none
record Cue(
    int first, int verb, int end, Takes takes, boolean thing, Finding.@Nullable Medium medium) {
  /// What follows a cue.
  enum Takes {
    CLAUSE,
    TELL,
    INFINITIVE,
    OBJECT
  }
}
