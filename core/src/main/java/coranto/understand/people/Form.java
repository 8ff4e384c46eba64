package coranto.understand.people;

/// How an entity is mentioned.
public enum Form {
  NAME,
  ROLE,
  PRONOUN
}
