package coranto.gather.date;

import coranto.report.Stamp;
import org.jspecify.annotations.Nullable;

/// What a text says of a point in time.
///
/// @param stamp with the text's own zone, without one, or a bare day; null when it can't be told
/// @param why there is none, for a person; empty when there is one or nothing was said
public record DateReading(@Nullable Stamp stamp, String why) {
  static final DateReading NOTHING = new DateReading(null, "");

  static DateReading of(Stamp stamp) {
    return new DateReading(stamp, "");
  }

  static DateReading none(String why) {
    return new DateReading(null, why);
  }
}
