package coranto.report;

/// What a name stands for.
public enum EntityType {
  PERSON,
  ORGANISATION,
  PLACE,
  OTHER
}
