package coranto.report;

/// The part of a report that a span is counted in.
public enum Field {
  TEXT,
  TITLE
}
