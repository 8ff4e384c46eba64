package coranto.app.desk;

import java.util.Locale;

/// What is done to a report on its way, as far as it is measured and may park it.
enum Step {
  UNDERSTAND,
  COMPARE,
  GROUP,
  KEEP,
  INDEX;

  /// As in logs, reasons and metrics.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
