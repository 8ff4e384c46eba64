package coranto.app.cluster;

import coranto.app.batch.InOrder;
import coranto.app.batch.PageWork;
import coranto.app.input.PageDesk;
import coranto.app.input.PageFiles;
import coranto.app.input.PageStream;
import coranto.app.output.WholeFile;
import coranto.flow.Preparation;
import coranto.gather.archive.WarcPages;
import coranto.scale.kafka.Errand;
import coranto.scale.kafka.ErrandWorker;
import coranto.scale.kafka.Outcome;
import coranto.scale.kafka.Outcome.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// What a worker does with an object of a batch: its pages one after the other, on all threads, as
/// `extract | understand` does, into a file that is there whole or not at all.
final class ObjectWork implements ErrandWorker.Work {
  private final PageDesk desk;
  private final Preparation preparation;
  private final int threads;

  ObjectWork(PageDesk desk, Preparation preparation, int threads) {
    this.desk = desk;
    this.preparation = preparation;
    this.threads = threads;
  }

  /// An object that is left in the middle, and what becomes of it.
  private static final class Left extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Outcome outcome;

    Left(Reason reason, String detail) {
      super(detail, null, false, false);
      outcome = new Outcome.Refused(reason, detail);
    }
  }

  @Override
  public Outcome on(Errand errand, BooleanSupplier wanted) {
    Path file = Path.of(errand.file());
    if (Files.notExists(file)) {
      return new Outcome.Refused(Reason.MISSING, "there is no file " + file);
    }
    if (!Files.isReadable(file)) {
      return new Outcome.Refused(Reason.FORBIDDEN, "no right to open " + file);
    }
    try {
      opens(file);
    } catch (IOException e) {
      return new Outcome.Refused(Reason.UNREADABLE, String.valueOf(e.getMessage()));
    }
    return written(errand, file, wanted);
  }

  private static void opens(Path file) throws IOException {
    if (WarcPages.named(file.toString())) {
      WarcPages.open(file).close();
    } else {
      Files.newInputStream(file).close();
    }
  }

  private Outcome written(Errand errand, Path file, BooleanSupplier wanted) {
    try (var out = WholeFile.begin(Path.of(errand.out()))) {
      var pages = new PageStream(List.of(new PageFiles.Named(errand.name(), file, null)));
      Outcome outcome = worked(errand, pages, wanted, out);
      if (outcome instanceof Outcome.Done) {
        out.finish();
      }
      return outcome;
    } catch (IOException e) {
      return new Outcome.Refused(Reason.UNWRITTEN, String.valueOf(e.getMessage()));
    }
  }

  private Outcome worked(Errand errand, PageStream pages, BooleanSupplier wanted, WholeFile out) {
    Function<PageStream.Found, PageWork.Line> work =
        errand.understood()
            ? found -> PageWork.understood(desk, preparation, found)
            : found -> PageWork.extracted(desk, found);
    int[] counts = new int[2];
    try (pages) {
      InOrder.work(
          threads,
          pages,
          PageStream.Found::weight,
          work,
          line -> {
            if (!wanted.getAsBoolean()) {
              throw new Left(Reason.UNREADABLE, "another works it");
            }
            write(line, out);
            counts[0]++;
            counts[1] += line.refused() ? 0 : 1;
          });
      return new Outcome.Done(counts[0], counts[1]);
    } catch (Left e) {
      return e.outcome;
    } catch (UncheckedIOException e) {
      return new Outcome.Refused(Reason.UNREADABLE, String.valueOf(e.getMessage()));
    }
  }

  private static void write(PageWork.Line line, WholeFile out) {
    try {
      if (!line.text().isEmpty()) {
        out.line(line.text());
      }
    } catch (UncheckedIOException e) {
      throw new Left(Reason.UNWRITTEN, String.valueOf(e.getMessage()));
    }
  }
}
