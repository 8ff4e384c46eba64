package coranto.group.forms;

import coranto.group.words.WeighedWords;
import coranto.report.Reading;

/// What kind of report it is, by the words of its title and by the form of its text.
public enum Kind {
  /// One event, once.
  NEWS,
  /// One event, told on as it goes: joins, but never shows that two stories are one.
  LIVE,
  /// Many events at once, or old ones: a story of its own.
  DIGEST;

  public static Kind of(Reading reading, WeighedWords text) {
    Kind told = Digests.shipped().kind(reading);
    return told == NEWS ? Form.of(reading, text) : told;
  }
}
