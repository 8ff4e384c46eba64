package coranto.scale.kafka;

import java.util.Locale;

/// What a packet holds.
enum Kind {
  /// A report: `{"report","extractor","page"}`, and what a worker understood in it: `{"language",
  /// "entities","findings"}` under `understood`.
  REPORT,
  /// A page that a report is to be read from: `{"id","page"}`.
  PAGE,
  /// A page that is no report: `{"reason","detail"}`.
  REFUSED,
  PIN,
  MARK,
  WATCH,
  RETRACTION,
  /// A report whose text is to be destroyed.
  ERASURE;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Kind of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
