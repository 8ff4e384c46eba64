package coranto.understand.people;

/// What tells whether a pronoun stands for a candidate. Each is 1 when it holds, else 0; the
/// weights lie in `pronouns.tsv`.
public enum PronounFeature {
  ALWAYS,
  /// The last mention stands in the same sentence, the one before, ...
  SAME_SENTENCE,
  SENTENCE_BEFORE,
  TWO_BEFORE,
  FARTHER,
  OTHER_PARAGRAPH,
  /// The nearest of all that fit by sex; the only one.
  NEAREST,
  ONLY,
  /// First person of its sentence; before a verb; after a preposition or verb; before 's.
  OPENS,
  SUBJECT,
  OBJECT,
  OWNER,
  /// How the last mention is made.
  BY_NAME,
  BY_PRONOUN,
  BY_ROLE,
  UNNAMED,
  SEX_KNOWN,
  /// Mentioned three times and more; most often of all that fit.
  OFTEN,
  MOST,
  /// Both are subjects, in two sentences; in one.
  BOTH_SUBJECTS,
  BOTH_SUBJECTS_HERE,
  /// *his*, and the subject of the same sentence.
  OWN,
  OWN_FARTHER,
  /// *him*, and the subject of the same clause: can't be one.
  BOUND,
  /// The pronoun is quoted and the candidate is not; the reverse; both are quoted.
  INTO_QUOTE,
  OUT_OF_QUOTE,
  BOTH_QUOTED,
  /// Who spoke last, and the pronoun speaks.
  SPEAKS_ON,
  /// The candidate comes after the pronoun.
  AHEAD
}
