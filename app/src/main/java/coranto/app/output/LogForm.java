package coranto.app.output;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import coranto.app.setting.WrongUsage;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/// How the log is written: lines for people, in which what is told is `key=value`, or an object of
/// JSON a line for machines. Neither holds words of reports, addresses or secrets.
public final class LogForm {
  private LogForm() {}

  /// @param set as the settings have it; null when they have not
  /// @param option as given on the command line; null when it wasn't
  /// @throws WrongUsage when it is neither `lines` nor `json`
  public static void choose(@Nullable String set, @Nullable String option) {
    String form = option != null ? option : Objects.requireNonNullElse(set, "lines");
    switch (form) {
      case "lines" -> {}
      case "json" -> json();
      default -> throw new WrongUsage("log must be lines or json: " + form);
    }
  }

  private static void json() {
    var context = (LoggerContext) LoggerFactory.getILoggerFactory();
    var appender = context.getLogger("ROOT").getAppender("stderr");
    if (appender instanceof OutputStreamAppender<ILoggingEvent> stream) {
      var encoder = new JsonEncoder();
      encoder.setContext(context);
      encoder.setWithSequenceNumber(false);
      encoder.setWithContext(false);
      encoder.setWithFormattedMessage(true);
      encoder.setWithMessage(false);
      encoder.setWithArguments(false);
      encoder.start();
      stream.stop();
      stream.setEncoder(encoder);
      stream.start();
    }
  }
}
