package coranto.app;

import coranto.app.setting.WrongUsage;
import coranto.flow.StorageFailure;
import coranto.text.EmbedderFailure;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Says in one line what broke and what can be done; wrong usage is 2, a broken world 3.
final class Troubles implements IExecutionExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

  @Override
  public int handleExecutionException(Exception trouble, CommandLine line, ParseResult parsed) {
    PrintWriter err = line.getErr();
    Throwable cause = cause(trouble);
    if (cause instanceof IOException && "Broken pipe".equals(cause.getMessage())) {
      return 0; // whoever read the output has had enough
    }
    err.println("coranto: " + message(cause));
    err.flush();
    return cause instanceof WrongUsage ? 2 : 3;
  }

  private static Throwable cause(Exception trouble) {
    Throwable cause = trouble instanceof UncheckedIOException ? trouble.getCause() : null;
    return cause == null ? trouble : cause;
  }

  private static String message(Throwable trouble) {
    return switch (trouble) {
      case WrongUsage usage -> String.valueOf(usage.getMessage());
      case StorageFailure failure -> String.valueOf(failure.getMessage());
      case EmbedderFailure failure -> String.valueOf(failure.getMessage());
      case NoSuchFileException missing -> "there is no file " + missing.getFile();
      case AccessDeniedException denied -> "no right to open " + denied.getFile();
      case IOException io -> String.valueOf(io.getMessage());
      default -> unexpected(trouble);
    };
  }

  private static String unexpected(Throwable trouble) {
    LOG.error("unexpected", trouble);
    return "something unexpected broke: " + trouble + " (please report it with the lines above)";
  }
}
