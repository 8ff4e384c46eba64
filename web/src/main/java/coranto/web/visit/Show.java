package coranto.web.visit;

/// What of reports is shown to those who are not trusted.
public enum Show {
  /// Headlines, some sentences of each report, links.
  EXCERPTS,
  /// Everything that is held.
  FULL
}
